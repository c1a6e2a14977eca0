"""Amounts below zero, which corrections of earlier years bring about."""

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, table

HEADS = ("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
INCOME = ("科目编码", "科目名称", "本年收入合计", "财政拨款收入", "其他收入")
NAMES = (("205", "教育支出"), ("20502", "普通教育"), ("2050202", "小学教育"))


def _lines(title: str, heads: tuple[str, ...], *amounts: str) -> str:
    rows = (("", "合计", *amounts), *((code, name, *amounts) for code, name in NAMES))
    return table(title, heads, *rows)


def _found(other: str, got: str) -> list[tuple[str, str]]:
    text = YEAR + _lines("收入决算表", INCOME, got, "1.58", other)
    text += _lines("支出决算表", HEADS, "1.32", "", "1.32")
    text += _lines("一般公共预算财政拨款支出决算表", HEADS, "1.58", "", "1.58")
    found = bd.check(bd.read(text.encode()), select=["AR117", "XT207"])
    return [
        (f.rule, f.severity.value)
        for f in found
        if f.rule == "AR117" or ".functions." in str(f.path)
    ]


def test_of_lines_above_one_another_the_lowest_is_told() -> None:
    assert [f for f in _found("-0.26", "1.32") if f[0] == "AR117"] == [("AR117", "warning")] * 2


def test_a_part_beside_a_negative_one_may_exceed_the_whole() -> None:
    assert {severity for rule, severity in _found("-0.26", "1.32") if rule == "XT207"} == {
        "warning"
    }
    assert {severity for rule, severity in _found("", "1.58") if rule == "XT207"} == {"error"}
