"""Shares that cannot be all of one whole, and completions against a told difference."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import budgetdisclosure as bd
from budgetdisclosure.figures import half_up

FEW = settings(max_examples=60, deadline=None)
KINDS = ("财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入")
TITLE = "2024年度部门决算说明\n（一）收入决算情况说明\n本年收入合计30.00万元，其中："


def findings(text: str) -> list[str]:
    return [f.rule for f in bd.check(bd.read(text.encode())) if f.rule in ("NR411", "NR412")]


def told(*shares: str, total: str = "30.00") -> str:
    parts = zip(KINDS, shares, strict=False)
    text = "；".join(f"{kind}占本年收入合计的{share}" for kind, share in parts)
    return TITLE.replace("30.00", total) + text + "。"


@pytest.mark.parametrize(
    ("shares", "reported"),
    [
        (("60.00%", "40.00%"), []),
        (("60.00%", "40.01%"), []),
        (("60.00%", "40.07%"), []),
        (("60.00%", "40.08%"), ["NR412"]),
        (("60.00%", "30.00%"), []),
        (("60.00%", "30.00%", "0.00%", "0.00%", "0.00%", "0.00%"), ["NR412"]),
        (("60.00%", "39.99%", "0%", "0%", "0%", "0%"), []),
        (("0.00%", "0.00%", "0.00%", "0.00%", "0.00%", "0.00%"), []),
        (("约60%", "约50%"), []),
    ],
)
def test_only_what_rounding_cannot_explain_is_reported(
    shares: tuple[str, ...], reported: list[str]
) -> None:
    assert findings(told(*shares)) == reported


def test_a_share_that_is_wrong_by_its_amounts_is_told_once() -> None:
    text = (
        f"{TITLE}财政拨款收入20.00万元，占本年收入合计的66.67%；"
        "其他收入10.00万元，占本年收入合计的43.33%。"
    )
    assert findings(text) == ["NR411"]


@FEW
@given(
    st.lists(st.integers(0, 10**7), min_size=6, max_size=6).filter(lambda parts: sum(parts) > 0),
    st.integers(0, 3),
)
def test_rounded_shares_of_one_whole_are_never_reported(parts: list[int], places: int) -> None:
    whole = sum(parts)
    shares = [f"{half_up(Decimal(100 * part) / whole, places)}%" for part in parts]
    assert findings(told(*shares)) == []


@FEW
@given(st.lists(st.integers(0, 10**4), min_size=6, max_size=6), st.integers(0, 2))
def test_shares_of_rounded_amounts_are_never_reported(parts: list[int], places: int) -> None:
    """Amounts in 元 that are printed in 万元, and shares worked out from what is printed."""
    rounded = [half_up(Decimal(part) / 100, places) for part in parts]
    whole = half_up(Decimal(sum(parts)) / 100, places)
    if whole:
        shares = [f"{half_up(100 * part / whole, 2)}%" for part in rounded]
        assert findings(told(*shares, total=str(whole))) == []


@FEW
@given(st.lists(st.integers(0, 5000), min_size=6, max_size=6), st.integers(1, 3000))
def test_shares_beyond_the_whole_are_reported(parts: list[int], more: int) -> None:
    """Six shares of two decimals can be 0.03 points off by rounding, and as much by their amounts."""
    rest = 10_000 + more + 6 - sum(parts[1:])
    shares = [f"{Decimal(value) / 100:.2f}%" for value in (max(rest, 0), *parts[1:])]
    assert findings(told(*shares, total="12000.00")) == ["NR412"]


def completed(final: str, rate: str, change: str, words: str = "决算数大于年初预算数") -> list[str]:
    text = (
        "2024年度部门决算说明\n四、一般公共预算财政拨款支出决算情况说明\n"
        f"一般公共预算财政拨款支出决算为{final}万元，完成年初预算的{rate}，{words}{change}万元。"
    )
    return [f.rule for f in bd.check(bd.read(text.encode())) if f.severity == "error"]


@pytest.mark.parametrize(
    ("arguments", "reported"),
    [
        (("60.00", "100%", "10.00"), ["NR410"]),
        (("60.00", "100.00%", "0.01"), ["NR410"]),
        (("60000.00", "100.00%", "0.01"), []),
        (("60.00", "120%", "10.00"), []),
        (("60.00", "110%", "10.00"), ["NR409"]),
        (("60.00", "85.71%", "10.00", "决算数小于年初预算数"), []),
        (("60.00", "100%", "10.00", "决算数小于年初预算数"), ["NR410"]),
        (("60.00", "100%", "10.00", "比上年增加"), []),
        (("60.00", "100%", "10.00", "增加"), []),
    ],
)
def test_completion_against_the_difference_from_a_budget_that_is_not_printed(
    arguments: tuple[str, ...], reported: list[str]
) -> None:
    assert completed(*arguments) == reported


@FEW
@given(st.integers(1, 10**8), st.integers(1, 10**8))
def test_true_completions_are_never_reported(final: int, budget: int) -> None:
    rate = f"{half_up(Decimal(100 * final) / budget, 2)}%"
    gap = final - budget
    words = "决算数大于年初预算数" if gap > 0 else "决算数小于年初预算数"
    assert completed(_money(final), rate, _money(abs(gap)), words) == []


def _money(value: int) -> str:
    return f"{Decimal(value) / 100:.2f}"
