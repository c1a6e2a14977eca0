"""How sure a disagreement of tables and text is."""

import budgetdisclosure as bd
from budgetdisclosure.checking import Finding
from budgetdisclosure.checking.example_tables import (
    YEAR,
    general_public,
    income,
    table,
    three_public,
)

_LINES = ("小学教育", "初中教育", "高中教育", "高等教育")
_CODES = ("2050202", "2050203", "2050204", "2050205")


def found(text: str) -> list[Finding]:
    return [f for f in bd.check(bd.read(text.encode())) if f.severity != "info"]


def by_kind(title: str, total: str, *parts: str) -> str:
    """A table of expenditure whose items are all basic expenditure."""
    lines = zip(_CODES, _LINES, parts, strict=False)
    return table(
        title,
        ("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
        ("", "合计", total, total, ""),
        *((code, name, part, part, "") for code, name, part in lines),
    )


def test_a_figure_of_another_row_may_be_named_wrongly() -> None:
    text = YEAR + income(other="") + "二、收入决算情况说明\n本年收入合计31.25万元。\n"
    other = by_kind("支出决算表", "31.25", "31.25")
    assert [(f.rule, f.severity.value) for f in found(text)] == [("XN302", "error")]
    assert [(f.rule, f.severity.value) for f in found(text + other)] == [("XN302", "warning")]


def test_a_figure_of_all_money_for_fiscal_money_is_wrong_for_certain() -> None:
    text = (
        YEAR
        + by_kind("支出决算表", "31.25", "31.25")
        + general_public()
        + "五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出31.25万元。\n"
    )
    (one,) = found(text)
    assert (one.rule, one.severity.value) == ("XN305", "error")
    assert "全部资金" in one.message


def test_parts_that_may_be_cut_off_raise_only_a_doubt() -> None:
    title = "一般公共预算财政拨款支出决算表"
    cut = by_kind(title, "10.03", "2.50", "2.50", "2.50", "2.50")
    assert {(f.rule, f.severity.value) for f in found(YEAR + cut)} == {("AR108", "warning")}


def test_they_are_wrong_where_figures_are_rounded_up() -> None:
    title = "一般公共预算财政拨款支出决算表"
    cut = by_kind(title, "10.03", "2.50", "2.50", "2.50", "2.50")
    rounded = by_kind("支出决算表", "30.00", "15.00", "15.01")
    errors = {(f.rule, f.severity.value) for f in found(YEAR + cut + rounded)}
    assert ("AR108", "error") in errors


def test_the_last_digit_over_units_is_a_doubt() -> None:
    tables = table(
        "收入决算表",
        ("科目编码", "科目名称", "本年收入合计", "财政拨款收入"),
        ("", "合计", "250049", "250049"),
        ("205", "教育支出", "250049", "250049"),
    ).replace("单位：万元", "单位：元")
    text = YEAR + tables + "二、收入决算情况说明\n本年收入合计25.01万元。\n"
    assert [(f.rule, f.severity.value) for f in found(text)] == [("XN302", "warning")]


def test_the_budget_of_the_table_may_be_the_one_for_the_full_year() -> None:
    text = (
        YEAR
        + three_public()
        + "七、“三公”经费支出决算情况说明\n公务接待费支出年初预算为3.50万元，支出决算为2.00万元。\n"
    )
    told = [(f.rule, f.severity.value) for f in found(text) if f.rule.startswith("XN")]
    assert told == [("XN311", "warning")]
