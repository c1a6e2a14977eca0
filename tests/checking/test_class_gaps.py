"""Expenditure by class against income by class, and the balances between them."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, table

CLASSES = (("205", "教育支出"), ("208", "社会保障和就业支出"), ("210", "卫生健康支出"))
HEADS = {
    "收入决算表": ("科目编码", "科目名称", "本年收入合计", "财政拨款收入", "其他收入"),
    "支出决算表": ("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
}
FEW = settings(max_examples=50, deadline=None)


def money(value: int) -> str:
    return f"{Decimal(value) / 100:.2f}" if value else ""


def text(got: list[int], spent: list[int], opening: int, closing: int) -> str:
    classes = zip(CLASSES, spent, strict=True)
    totals = table(
        "收入支出决算总表",
        ("收入项目", "决算数", "支出项目", "决算数"),
        ("一、一般公共预算财政拨款收入", money(sum(got)), "一、教育支出", money(spent[0])),
        *(("", "", f"{n}、{name}", money(one)) for n, ((_, name), one) in zip("二三", list(classes)[1:], strict=True)),
        ("本年收入合计", money(sum(got)), "本年支出合计", money(sum(spent))),
        ("年初结转和结余", money(opening), "年末结转和结余", money(closing)),
        ("总计", money(sum(got) + opening), "总计", money(sum(spent) + closing)),
    )  # fmt: skip
    return YEAR + totals + by_class("收入决算表", got) + by_class("支出决算表", spent)


def by_class(title: str, values: list[int]) -> str:
    total = money(sum(values))
    rows = (
        (code, name, money(v), money(v), "")
        for (code, name), v in zip(CLASSES, values, strict=True)
    )
    return table(title, HEADS[title], ("", "合计", total, total, ""), *rows)  # fmt: skip


def reported(what: str) -> list[bd.Finding]:
    return [f for f in bd.check(bd.read(what.encode())) if f.rule == "XT212"]


@pytest.mark.parametrize(
    ("got", "spent", "opening", "closing", "stated"),
    [
        ([1000, 500, 200], [1000, 500, 200], 0, 0, None),
        ([1000, 500, 200], [1100, 500, 150], 100, 50, None),
        ([1000, 500, 200], [1150, 350, 200], 100, 100, "1.50万元"),
        ([1000, 500, 200], [850, 600, 200], 150, 200, None),
        ([1000, 500, 200], [850, 700, 150], 200, 200, None),
        ([1000, 500, 200], [700, 750, 150], 250, 350, None),
        ([1000, 500, 200], [700, 700, 200], 250, 350, None),
        ([1000, 500, 200], [600, 700, 200], 200, 400, None),
        ([1000, 500, 200], [600, 800, 200], 200, 300, "3.00万元"),
    ],
)
def test_classes_draw_on_no_more_than_the_balances(
    got: list[int], spent: list[int], opening: int, closing: int, stated: str | None
) -> None:
    what = text(got, spent, opening, closing)
    assert [f.stated for f in reported(what)] == ([stated] if stated else [])
    assert [f.rule for f in bd.check(bd.read(what.encode())) if f.severity == "error"] == []


def test_the_finding_names_the_classes_and_their_lines() -> None:
    (only,) = reported(text([1000, 500, 200], [1150, 350, 200], 100, 100))
    assert (only.severity, only.path) == ("info", "expenditure.functions.205.final")
    assert "205教育支出1.50万元" in only.message
    assert [one.path for one in only.related] == ["income.functions.205.total"]


def test_a_wrong_sum_is_told_by_its_own_rule() -> None:
    what = text([1000, 500, 200], [1150, 350, 200], 100, 100).replace(
        "\t合计\n\t17.00", "\t合计\n\t18.00", 1
    )
    assert reported(what) == []


@FEW
@given(
    st.lists(st.integers(0, 10**6), min_size=3, max_size=3),
    st.lists(st.integers(0, 10**6), min_size=3, max_size=3),
    st.lists(st.integers(0, 100), min_size=3, max_size=3),
)
def test_where_every_class_balances_nothing_is_reported(
    got: list[int], opening: list[int], percent: list[int]
) -> None:
    spent = [(g + o) * p // 100 for g, o, p in zip(got, opening, percent, strict=True)]
    closing = sum(got) + sum(opening) - sum(spent)
    assert reported(text(got, spent, sum(opening), closing)) == []
