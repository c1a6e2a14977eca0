"""Numbers that a list, a table or a form beside them bears out, and that nothing refutes."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.checking.example_form import form

HEAD = "2024年度部门决算说明\n一、部门基本情况\n（一）机构设置、职责\n"


def outcomes(text: str, path: str) -> list[tuple[str, str, str]]:
    found = bd.verify(bd.read((HEAD + text).encode()))
    return [
        (str(one.stated), str(one.expected), one.verdict.value)
        for one in found
        if one.path == path and one.kind in ("count", "pair")
    ]


def bodies(text: str) -> list[tuple[str, str, str]]:
    return outcomes(text, "institution.internal_bodies")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("本局设3个内设机构，包括办公室、法规处（政策处、研究室）、机关党委。", "3个"),
        ("本局设9个处室，分别为：办公室、综合一处至综合八处。", "9个"),
        ("本局内设三个科室：办公室、业务科、财务科。", "三个"),
        ("本局设有2个处（室），分别为：综合处、督查室，与上年相比无变动。", "2个"),
        ("本中心内设一部两室，包括：工程部、办公室、研究室，与上年相比无变动。", "一部两室"),
        ("本中心内设一办二科一中心，分别为办公室、计划科、宣传科、服务中心。", "一办二科一中心"),
    ],
)
def test_as_many_names_bear_a_number_out(text: str, told: str) -> None:
    assert [(stated, verdict) for stated, _, verdict in bodies(text)] == [(told, "exact")]


@pytest.mark.parametrize(
    "text",
    [
        "本局设4个内设机构，包括办公室、法规处、机关党委。",
        "本中心内设一部两室，包括：工程部、综合部、研究室。",
        "本局设9个处室，分别为：办公室、综合一处至综合七处。",
        "本局设9个处室，分别为：办公室、综合八处至综合一处。",
    ],
)
def test_another_number_of_names_is_open(text: str) -> None:
    assert [verdict for *_, verdict in bodies(text)] == ["not_checked"]
    assert bd.check(bd.read((HEAD + text).encode()), select=("NR4",)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "本局设3个内设机构，职责由县委规定。",
        "全县建设2个中心，包括阅览室、展览室。",
        "本局内设机构见附件。",
    ],
)
def test_without_a_list_there_is_nothing_to_hold(text: str) -> None:
    assert bodies(text) == []


def table(*rows: tuple[str, ...]) -> str:
    return "\n\n".join("\n".join(f"\t{cell}" for cell in row) for row in rows) + "\n"


UNITS = (("序号", "单位名称"), ("1", "某县农业局本级"), ("2", "某县农技站"), ("3", "某县种子站"))


@pytest.mark.parametrize(("number", "verdict"), [(3, "exact"), (4, "not_checked")])
def test_units_are_held_against_the_table_behind(number: int, verdict: str) -> None:
    text = f"纳入2024年度本部门决算编制范围的单位共{number}个。\n{table(*UNITS)}"
    found = outcomes(text, "institution.units.total")
    assert found == [(f"{number}个", "3个", verdict)]


def test_a_total_row_is_no_unit_and_another_table_no_list() -> None:
    text = "纳入2024年度本部门决算编制范围的单位共3个。\n"
    path = "institution.units.total"
    assert outcomes(text + table(*UNITS, ("", "合 计")), path) == [("3个", "3个", "exact")]
    other = table(("科目", "金额"), ("教育", "1.00"), ("卫生", "2.00"))
    assert outcomes(text + other, path) == []
    assert outcomes(text + "一。\n二。\n三。\n四。\n五。\n" + table(*UNITS), path) == []


SCOPE = (
    "第四部分 绩效评价情况\n1.项目概况\n"
    "实行绩效考核的项目2个，项目金额{}万元，主要包括：（1）培训10.00万元；（2）会议20.00万元。\n"
)
BUDGET = "self_evaluations.1.funds.annual_total.budget"


def whole_form(name: str, money: str) -> str:
    return form(money=money).partition("\n")[2].replace("信息化运维", name)


@pytest.mark.parametrize("name", ["2024年项目经费", "本单位全部项目支出", "项目资金"])
def test_a_form_of_all_projects_bears_out_their_money(name: str) -> None:
    text = SCOPE.format("30.00") + whole_form(name, "30.00")
    assert outcomes(text, BUDGET) == [("30.00万元", "30.00万元", "exact")]


def test_a_form_of_all_projects_refutes_nothing() -> None:
    text = SCOPE.format("30.00") + whole_form("2024年项目经费", "50.00")
    assert [verdict for *_, verdict in outcomes(text, BUDGET)] == ["not_checked"]
    assert bd.check(bd.read((HEAD + text).encode()), select=("XN320",)) == ()


@pytest.mark.parametrize("name", ["会议", "信息化运维", "2024年培训项目"])
def test_a_form_of_one_project_is_another_matter(name: str) -> None:
    assert outcomes(SCOPE.format("30.00") + whole_form(name, "30.00"), BUDGET) == []
