"""Which standard tables must be there, and the year printed with them."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, table

CODED = ("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
LINES = (
    ("", "合计", "3.00", "3.00", ""),
    ("205", "教育支出", "3.00", "3.00", ""),
    ("20502", "普通教育", "3.00", "3.00", ""),
    ("2050202", "小学教育", "3.00", "3.00", ""),
)
FUND = ("", "合计", "", "", "")


def _spent(title: str, *rows: tuple[str, ...]) -> str:
    return table(title, CODED, *(rows or LINES))


TABLES = {
    "收入支出决算总表": table(
        "收入支出决算总表",
        ("收入项目", "决算数", "支出项目", "决算数"),
        ("一、一般公共预算财政拨款收入", "3.00", "五、教育支出", "3.00"),
        ("本年收入合计", "3.00", "本年支出合计", "3.00"),
        ("总计", "3.00", "总计", "3.00"),
    ),
    "收入决算表": table(
        "收入决算表",
        ("科目编码", "科目名称", "本年收入合计", "财政拨款收入", "其他收入"),
        *LINES,
    ),
    "支出决算表": _spent("支出决算表"),
    "财政拨款收入支出决算总表": table(
        "财政拨款收入支出决算总表",
        ("收入项目", "决算数", "支出项目", "合计"),
        ("一、一般公共预算财政拨款", "3.00", "五、教育支出", "3.00"),
        ("本年收入合计", "3.00", "本年支出合计", "3.00"),
        ("总计", "3.00", "总计", "3.00"),
    ),
    "一般公共预算财政拨款支出决算表": _spent("一般公共预算财政拨款支出决算表"),
    "一般公共预算财政拨款基本支出决算表": table(
        "一般公共预算财政拨款基本支出决算表",
        ("科目编码", "科目名称", "决算数"),
        ("301", "工资福利支出", "3.00"),
        ("30101", "基本工资", "3.00"),
        ("", "人员经费合计", "3.00"),
        ("", "公用经费合计", "0.00"),
    ),
    "财政拨款“三公”经费支出决算表": table(
        "财政拨款“三公”经费支出决算表",
        ("项目", "预算数", "决算数"),
        ("合计", "0.00", "0.00"),
        ("1.因公出国（境）费", "0.00", "0.00"),
        ("2.公务接待费", "0.00", "0.00"),
        ("3.公务用车购置及运行维护费", "0.00", "0.00"),
    ),
    "政府性基金预算财政拨款收入支出决算表": _spent("政府性基金预算财政拨款收入支出决算表", FUND),
    "国有资本经营预算财政拨款支出决算表": _spent("国有资本经营预算财政拨款支出决算表", FUND),
}
UNITS = table(
    "支出决算表（分单位）",
    ("单位名称", "本年支出合计"),
    ("云溪市水务局本级", "1.00"),
    ("云溪市水务站", "2.00"),
)
PROJECTS = table(
    "项目支出决算表",
    ("科目编码", "项目名称", "金额"),
    ("2050202", "专项", "0.00"),
    ("2050203", "专项", "0.00"),
)


def _missing(*without: str, extra: str = "", opening: str = YEAR) -> list[tuple[str, bool]]:
    text = opening + "".join(t for title, t in TABLES.items() if title not in without) + extra
    found = bd.check(bd.read(text.encode()), select=["CP602"])
    return [(f.severity.value, any(title in f.message for title in without)) for f in found]


def test_all_are_there() -> None:
    assert _missing() == []


@pytest.mark.parametrize("extra", ["", UNITS, PROJECTS])
def test_a_table_of_like_title_is_not_the_one_missing(extra: str) -> None:
    assert _missing("支出决算表", extra=extra) == [("error", True)]


@pytest.mark.parametrize("title", [*TABLES][6:])
def test_one_of_the_last_three_missing_is_doubtful(title: str) -> None:
    assert _missing(title) == [("warning", True)]


def test_two_of_the_last_three_missing_tell_of_another_form() -> None:
    assert _missing(*[*TABLES][7:]) == []


def test_no_state_capital_before_it_was_asked_for() -> None:
    assert _missing([*TABLES][8], opening="2018年度部门决算说明\n") == []


def test_universities_have_four_tables() -> None:
    four = [*[*TABLES][:3]]
    text = YEAR + "".join("高等学校" + TABLES[title] for title in four)
    text += "高等学校" + _spent("财政拨款支出决算表")
    assert bd.check(bd.read(text.encode()), select=["CP602"]) == ()
    fewer = text.replace("高等学校" + TABLES["支出决算表"], "")
    assert [f.severity.value for f in bd.check(bd.read(fewer.encode()), select=["CP602"])] == [
        "error"
    ]


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("部门：云溪市水务局  2023年度  金额单位：万元", True),
        ("云溪市水务局2023年度支出决算表", True),
        ("部门：云溪市水务局  2024年度  金额单位：万元", False),
        ("与2023年度相比，本表口径未变。", False),
    ],
)
def test_the_year_beside_a_table(line: str, wrong: bool) -> None:
    text = YEAR + f"一、收支情况\n收入3.00万元。\n{line}\n" + TABLES["支出决算表"]
    found = bd.check(bd.read(text.encode()), select=["FM709"])
    assert [f.stated for f in found] == (["2023"] if wrong else [])


def test_the_year_on_the_cover() -> None:
    text = (
        "云溪市水务局\n2023年度部门决算\n目录\n第一部分 概况\n第二部分 2024年度部门决算表\n"
        "第三部分 2024年度部门决算情况说明\n第二部分 2024年度部门决算表\n第三部分 2024年度部门决算情况说明\n"
        "2024年度收、支总计3.00万元。\n"
    )
    assert [f.stated for f in bd.check(bd.read(text.encode()), select=["FM709"])] == ["2023"]


@pytest.mark.parametrize(
    ("kept", "paths"),
    [
        (("本年收入合计", "总计"), []),
        (("总计",), ["income.total", "expenditure.total"]),
        (("本年收入合计",), ["totals.income", "totals.expenditure"]),
    ],
)
def test_summaries_have_the_totals_of_both_sides(kept: tuple[str, ...], paths: list[str]) -> None:
    rows = {
        "本年收入合计": ("本年收入合计", "3.00", "本年支出合计", "3.00"),
        "总计": ("总计", "3.00", "总计", "3.00"),
    }
    text = YEAR + table(
        "收入支出决算总表",
        ("收入项目", "决算数", "支出项目", "决算数"),
        ("一、一般公共预算财政拨款收入", "3.00", "五、教育支出", "3.00"),
        *(rows[name] for name in kept),
    )
    found = bd.check(bd.read(text.encode()), select=["CP603"])
    assert sorted(f.path or "" for f in found) == sorted(paths)


def test_the_totals_have_all_income_of_the_income_table() -> None:
    kinds = ("上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入")

    def errors(without: str) -> list[str | None]:
        text = YEAR + table(
            "收入支出决算总表",
            ("收入项目", "决算数", "支出项目", "决算数"),
            ("一般公共预算财政拨款收入", "1.00", "教育支出", "6.00"),
            *((kind, "1.00", "", "") for kind in kinds if kind != without),
            ("本年收入合计", "6.00", "本年支出合计", "6.00"),
            ("总计", "6.00", "总计", "6.00"),
        )
        text += table(
            "收入决算表",
            ("科目编码", "科目名称", "本年收入合计", "财政拨款收入", *kinds),
            ("", "合计", "6.00", *["1.00"] * 6),
            ("205", "教育支出", "6.00", *["1.00"] * 6),
        )
        return [f.path for f in bd.check(bd.read(text.encode()), select=["XT201"])]

    assert errors("") == []
    assert errors("事业收入") == ["income.institutional"]
