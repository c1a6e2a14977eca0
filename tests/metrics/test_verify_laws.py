"""True claims are never refuted, however they are printed."""

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from budgetdisclosure.errors import ModelError
from budgetdisclosure.figures import Amount, Count, Percentage, Verdict, half_up
from budgetdisclosure.metrics import (
    Operand,
    combined_share,
    completion,
    difference,
    growth,
    growth_from_change,
    per_unit,
    share,
    total,
    verify,
)

FEW = settings(max_examples=60, deadline=None)
FEN = st.integers(0, 10**11)
PLACES = st.integers(0, 6)


def printed(fen: int, places: int) -> Amount:
    """``fen`` in 万元; one that would be printed as zero without being it is left out."""
    amount = Amount(half_up(Fraction(fen, 10**6), places))
    assume(bool(amount.value) is bool(fen))
    return amount


def rate(value: Fraction, places: int) -> Percentage:
    return Percentage(half_up(abs(value) * 100, places))


@FEW
@given(FEN, FEN, PLACES, PLACES, st.integers(0, 4))
def test_growth_and_change(current: int, base: int, p: int, q: int, r: int) -> None:
    assume(base)
    now, before = printed(current, p), printed(base, q)
    true = Fraction(current, base) - 1
    way = "decrease" if true < 0 else "increase"
    assert not verify(rate(true, r), growth(now, before), way).refuted
    assume(current != base)
    change = printed(abs(current - base), max(p, q))
    assert not verify(change, difference(now, before), way).refuted


@FEW
@given(FEN, FEN, PLACES, PLACES, st.integers(0, 4))
def test_growth_from_a_change(current: int, base: int, p: int, q: int, r: int) -> None:
    assume(base)
    assume(current != base)
    now = printed(current, p)
    change = printed(abs(current - base), q)
    true = Fraction(current, base) - 1
    signed = change if true > 0 else change.negated()
    found = growth_from_change(now, signed)
    assume(found is not None)
    way = "decrease" if true < 0 else "increase"
    assert not verify(rate(true, r), found, way).refuted


@FEW
@given(FEN, FEN, PLACES, PLACES, st.integers(0, 4))
def test_shares_and_completion(part: int, rest: int, p: int, q: int, r: int) -> None:
    whole = part + rest
    assume(whole)
    some, every = printed(part, p), printed(whole, q)
    stated = rate(Fraction(part, whole), r)
    for found in (share(some, every), completion(some, every), combined_share((some,), every)):
        assert not verify(stated, found).refuted


@FEW
@given(st.lists(FEN, min_size=1, max_size=8), PLACES, PLACES)
def test_sums(parts: list[int], p: int, q: int) -> None:
    found = total([printed(part, p) for part in parts])
    assert not verify(printed(sum(parts), q), found).refuted


@FEW
@given(FEN, st.integers(1, 500), PLACES, PLACES)
def test_cost_of_each(cost: int, count: int, p: int, q: int) -> None:
    stated = Amount(half_up(Fraction(cost, count * 10**6), q))
    assume(bool(stated.value) is bool(cost))
    assert not verify(stated, per_unit(printed(cost, p), Count(count, "辆"))).refuted


@pytest.mark.parametrize(
    "metric", [growth, growth_from_change, share, completion, difference, per_unit]
)
def test_floats_are_refused(metric: object) -> None:
    assert callable(metric)
    for operands in ((1.5, "1"), ("1", 1.5)):
        with pytest.raises(ModelError):
            metric(*operands)
    with pytest.raises(ModelError):
        verify(1.5, share("1", "2"))  # type: ignore[arg-type]
    with pytest.raises(ModelError):
        total([1.5])  # type: ignore[list-item]


@pytest.mark.parametrize("zero", ["0", 0, Amount("0.00"), Count(0, "辆")])
def test_over_zero_there_is_nothing(zero: Operand) -> None:
    assert growth("1", zero) is None
    assert share("1", zero) is None
    assert per_unit("1", zero) is None
    assert verify("1", None) is Verdict.UNDEFINED
