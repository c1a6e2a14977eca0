"""Summaries of projects in prose, the sentences that open them, and their forms."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.checking.example_form import form

_TITLE = "2024年度部门决算说明\n十三、预算绩效情况说明\n（三）项目绩效自评结果。\n"
_SHOWN = "本部门在部门决算中反映甲项目等{}个一级项目的绩效自评结果，涉及预算资金50.00万元。\n"
_ONE = "1.某中心甲设备购置项目绩效自评综述：全年预算数30万元，执行数15万元，完成预算的50%。\n"
_TWO = "2.某中心乙系统运维项目绩效自评综述：全年预算数为20.00万元，执行数为18.00万元，执行率90%。\n"


def _errors(text: str) -> list[tuple[str, str | None, str | None]]:
    found = bd.check(bd.read(text.encode()))
    return [(f.rule, f.stated, f.expected) for f in found if f.severity is bd.Severity.ERROR]


def test_a_summary_gives_budget_executed_and_rate() -> None:
    projects = bd.read(
        (_TITLE + _SHOWN.format(2) + _ONE + _TWO).encode()
    ).report.performance.projects
    assert projects.count is not None
    assert projects.count.value == 2
    assert [(p.name, str(p.budget), str(p.executed), str(p.rate)) for p in projects.items] == [
        ("某中心甲设备购置", "30万元", "15万元", "50%"),
        ("某中心乙系统运维", "20.00万元", "18.00万元", "90%"),
    ]


def test_right_summaries_raise_nothing() -> None:
    assert _errors(_TITLE + _SHOWN.format(2) + _ONE + _TWO) == []


def test_a_wrong_rate_is_found_where_it_stands() -> None:
    wrong = _ONE.replace("50%", "35%")
    assert _errors(_TITLE + _SHOWN.format(2) + wrong + _TWO) == [("NR409", "35%", "50%")]


def test_a_number_of_projects_alone_against_the_list_is_open() -> None:
    """A summary may be told in other words than those read."""
    assert _errors(_TITLE + _SHOWN.format(3) + _ONE + _TWO) == []


def test_a_number_of_projects_against_another_print_and_the_list() -> None:
    text = "2024年度部门决算说明\n十三、预算绩效情况说明\n" + _SHOWN.format(3)
    text += "（三）项目绩效自评结果。\n" + _SHOWN.format(2) + _ONE + _TWO
    assert ("NR420", "3个", "2个") in _errors(text)


def test_special_funds_are_a_list_of_their_own() -> None:
    fund = (
        "（四）专项资金绩效自评结果。\n"
        "组织对本部门主管的技能专项资金等1个专项资金项目进行自评，涉及预算金额9.00万元。\n"
        "1.技能专项资金绩效自评综述：全年预算数9.00万元，执行数4.50万元，完成预算的50%。\n"
    )
    performance = bd.read((_TITLE + _ONE + _TWO + fund).encode()).report.performance
    assert len(performance.projects.items) == 2
    assert [str(p.budget) for p in performance.special_funds.items] == ["9.00万元"]
    assert str(performance.special_funds.total) == "9.00万元"


def test_the_whole_department_is_no_project() -> None:
    text = (
        _TITLE + "部门整体支出自评得分99.5，全年预算数80.00万元，执行数40.00万元，完成预算的60%。\n"
    )
    performance = bd.read(text.encode()).report.performance
    assert not performance.projects.items
    assert str(performance.overall.executed) == "40.00万元"
    assert _errors(text) == [("NR409", "60%", "50%")]


@pytest.mark.parametrize(
    ("weight", "severity"), [("50", None), ("49", bd.Severity.WARNING), ("10", bd.Severity.ERROR)]
)
def test_weights_that_do_not_make_up_their_total(weight: str, severity: bd.Severity | None) -> None:
    """Scores that add up show that no row is missing; rounded weights leave a little room."""
    found = bd.check(bd.read(form(weight=weight).encode()))
    assert [f.severity for f in found if f.rule == "NR419"] == ([severity] if severity else [])


def test_weights_are_not_held_against_their_total_if_nothing_vouches_for_the_rows() -> None:
    found = bd.check(bd.read(form(weight="10", score="99").encode()))
    assert not [f for f in found if f.rule == "NR419"]


def test_a_form_says_what_its_rows_are() -> None:
    made = bd.read(form(money="20.00").encode()).report.self_evaluations[0]
    assert made.project == "信息化运维"
    assert str(made.funds.annual_total.adjusted) == "20.00万元"
    assert [i.level3 for i in made.indicators] == ["维护系统不少于3套", "服务群众"]


def test_two_summaries_in_a_paragraph_do_not_share_a_name() -> None:
    text = _TITLE + _ONE.strip() + "全年预算数9.00万元，执行数9.00万元，完成预算的100%。\n"
    items = bd.read(text.encode()).report.performance.projects.items
    assert [p.name for p in items] == ["某中心甲设备购置"]


_ACCOUNTS = "三、支出决算情况说明\n2024年度本年支出合计100.00万元，其中：项目支出80.00万元，占支出合计的80.00%。\n"


@pytest.mark.parametrize(
    ("words", "rate", "verdict"),
    [
        ("占部门预算项目支出总额的", "62.5%", "exact"),
        ("占本部门项目支出总额的比重为", "62.5%", "exact"),
        ("占部门预算项目支出总额的", "71.4%", "not_checked"),
    ],
)
def test_the_share_of_the_projects_is_borne_out_but_not_refuted(
    words: str, rate: str, verdict: str
) -> None:
    shown = _SHOWN.format(2).replace("。", f"，{words}{rate}。")
    text = _TITLE.replace("十三", _ACCOUNTS + "十三") + shown + _ONE + _TWO
    shares = [
        (str(one.stated), one.verdict.value)
        for one in bd.verify(bd.read(text.encode()))
        if one.path == "performance.projects.total.share"
    ]
    assert shares == [(rate, verdict)]
    assert _errors(text) == []


def test_a_share_of_something_else_is_not_that_of_the_projects() -> None:
    shown = _SHOWN.format(2).replace("。", "，占一般公共预算支出总额的62.5%。")
    paths = {one.path for one in bd.verify(bd.read((_TITLE + shown).encode()))}
    assert "performance.projects.total.share" not in paths
