"""What an amount can be in 元 is what it can be in its unit, times the unit."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetdisclosure.figures import Amount, Interval
from budgetdisclosure.figures.units import MONEY
from budgetdisclosure.metrics.operand import as_pair, exact


@given(
    value=st.decimals(-(10**9), 10**9, places=None, allow_nan=False).map(lambda d: round(d, 7)),
    places=st.none() | st.integers(0, 8),
    unit=st.sampled_from(sorted(MONEY)),
)
def test_the_short_way_gives_the_same_ends(value: Decimal, places: int | None, unit: str) -> None:
    amount = Amount(value, unit)
    short, long = amount.yuan_interval(places), amount.interval(places).scaled(MONEY[unit])
    assert (short.low, short.high) == (long.low, long.high)
    assert Fraction(*as_pair(amount)) == exact(amount) == Fraction(value) * Fraction(MONEY[unit])


@pytest.mark.parametrize("open_end", [None, 5])
def test_a_total_is_the_sum_one_by_one(open_end: int | None) -> None:
    parts = [
        Interval.between(1, open_end),
        Amount("0.25", "元").yuan_interval(),
        Amount("1.5").yuan_interval(),
        Interval.between(Fraction(1, 3), Fraction(2, 3), low_open=True),
    ]
    total, step = Interval.total(parts), Interval.point(0)
    for part in parts:
        step += part
    assert (total.low, total.high) == (step.low, step.high)
    assert (total.low_open, total.high_open) == (step.low_open, step.high_open)
