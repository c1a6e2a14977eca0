"""Interval arithmetic against brute force with fractions."""

from collections.abc import Callable
from fractions import Fraction
from operator import add, mul, sub, truediv

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from budgetdisclosure.figures import Interval

FEW = settings(max_examples=60, deadline=None)
ENDS = st.fractions(-50, 50, max_denominator=20)


@st.composite
def intervals(draw: st.DrawFn, low: int = -50) -> Interval:
    ends = st.fractions(low, 50, max_denominator=20)
    a, b = sorted((draw(ends), draw(ends)))
    if a == b:
        return Interval.point(a)
    return Interval.between(a, b, low_open=draw(st.booleans()), high_open=draw(st.booleans()))


def inside(interval: Interval) -> list[Fraction]:
    """Numbers of the interval, its ends among them where they belong to it."""
    low, high = interval.low, interval.high
    assert low is not None
    assert high is not None
    spread = [low + (high - low) * Fraction(n, 8) for n in range(9)]
    near = [low + (high - low) / 10**9, high - (high - low) / 10**9]
    return [x for x in (*spread, *near) if interval.contains(x)]


@FEW
@given(intervals(), intervals(), st.sampled_from([add, sub, mul]))
def test_every_result_is_inside_and_the_ends_are_tight(
    a: Interval, b: Interval, operation: Callable[[object, object], object]
) -> None:
    result = operation(a, b)
    assert isinstance(result, Interval)
    corners = [operation(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
    assert (result.low, result.high) == (min(corners), max(corners))  # type: ignore[type-var]
    for x in inside(a):
        assert all(result.contains(operation(x, y)) for y in inside(b))  # type: ignore[arg-type]


@FEW
@given(intervals(), intervals(low=0), st.booleans())
def test_quotients(a: Interval, b: Interval, negative: bool) -> None:
    assume(b.high)
    divisor = -b if negative else b
    result = a / divisor
    for x in inside(a):
        assert all(result.contains(x / y) for y in inside(divisor) if y)
    ends = (divisor.low, divisor.high)
    if 0 not in ends:
        corners = [truediv(x, y) for x in (a.low, a.high) for y in ends if x is not None and y]
        assert (result.low, result.high) == (min(corners), max(corners))


@FEW
@given(ENDS, ENDS, st.booleans(), st.booleans())
def test_an_end_belongs_to_a_result_only_if_it_is_reached(
    x: Fraction, y: Fraction, first: bool, second: bool
) -> None:
    a = Interval.between(x, x + 1, low_open=first)
    b = Interval.between(y, y + 1, low_open=second)
    assert (a + b).contains(x + y) is not (first or second)
    assert (a - b).contains(x + 1 - y) is (not second)


@FEW
@given(intervals(), intervals())
def test_meeting_is_having_a_number_in_common(a: Interval, b: Interval) -> None:
    assert a.meets(b) is b.meets(a)
    if any(b.contains(x) for x in inside(a)):
        assert a.meets(b)
    gap = (a - b).contains(0)
    assert a.meets(b) is gap


@FEW
@given(intervals(), intervals())
def test_the_hull_holds_both(a: Interval, b: Interval) -> None:
    hull = a.hull(b)
    assert all(hull.contains(x) for x in (*inside(a), *inside(b)))
    assert {hull.low, hull.high} <= {a.low, a.high, b.low, b.high}


@FEW
@given(ENDS, intervals())
def test_open_ends_are_unbounded(low: Fraction, other: Interval) -> None:
    above = Interval.between(low, None)
    total = above + other
    assert total.high is None
    assert all(total.contains(low + x + 10**9) for x in inside(other))
    below = Interval.between(None, low)
    assert (below - other).low is None
    assert not below.meets(Interval.between(low, None, low_open=True))


def test_the_corners_of_division() -> None:
    with pytest.raises(ZeroDivisionError):
        Interval.point(1) / Interval.point(0)
    across = Interval.point(1) / Interval.between(-1, 1)
    assert (across.low, across.high) == (None, None)
    with pytest.raises(ValueError, match="no number"):
        Interval.between(1, 1, low_open=True)


@given(st.integers(-(10**40), 10**40), st.integers(1, 10**6))
def test_an_interval_of_any_size_can_be_shown(numerator: int, denominator: int) -> None:
    shown = str(Interval.point(Fraction(numerator, denominator)))
    low, high = shown.strip("[]").split(", ")
    assert low == high
    near = abs(Fraction(low) - Fraction(numerator, denominator))
    assert near <= max(Fraction(1, 10**6), abs(Fraction(numerator, denominator)) / 10**20)
