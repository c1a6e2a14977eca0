"""What a budget opens with and gets is what it spends and closes with, in the row of its total."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, table

HEADS = ("收入项目", "决算数", "支出项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款")


def fiscal(opening: str = "5.00", closing: str = "3.00", *, parted: bool = True) -> str:
    """财政拨款收入支出决算总表 with an opening balance, by budget if ``parted``."""
    parts = [("一般公共预算财政拨款", opening, "", "", "", "")] if parted else []
    return table(
        "财政拨款收入支出决算总表",
        HEADS,
        ("一、一般公共预算财政拨款", "20.00", "一、教育支出", "22.00", "22.00", ""),
        ("本年收入合计", "20.00", "本年支出合计", "22.00", "22.00", ""),
        ("年初财政拨款结转和结余", opening, "年末财政拨款结转和结余", closing, closing, ""),
        *parts,
        ("总计", "25.00", "总计", "25.00", "", ""),
    )


def fund(closing: str) -> str:
    """政府性基金预算财政拨款收入支出决算表 with nothing but its total."""
    return table(
        "政府性基金预算财政拨款收入支出决算表",
        ("科目编码", "科目名称", "年初结转和结余", "本年收入", "本年支出小计", "基本支出", "项目支出",
         "年末结转和结余"),
        ("", "合计", "1.00", "9.00", "7.00", "", "7.00", closing),
    )  # fmt: skip


def verdicts_of(text: str, rule: str) -> list[str]:
    tests = bd.verify(bd.read((YEAR + text).encode()))
    return [str(v.verdict) for v in tests if v.rule == rule and v.formula == "balance"]


@pytest.mark.parametrize(
    ("text", "rule", "verdicts"),
    [
        (fiscal(), "AR110", ["exact"]),
        (fiscal(closing="3.50"), "AR110", ["mismatch"]),
        (fiscal(parted=False), "AR110", []),
        (fund("3.00"), "AR116", ["exact"]),
        (fund("4.00"), "AR116", ["mismatch"]),
    ],
)
def test_totals_balance_where_every_part_has_a_cell(
    text: str, rule: str, verdicts: list[str]
) -> None:
    assert verdicts_of(text, rule) == verdicts


def test_a_wrong_total_of_a_fund_is_an_error() -> None:
    (only,) = [f for f in bd.check(bd.read((YEAR + fund("4.00")).encode())) if f.rule == "AR116"]
    assert (only.severity, only.path, only.expected) == (
        "error",
        "government_fund.closing",
        "3.00万元",
    )
