"""Claims that no true values behind the printed ones can satisfy."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.wording.context import base_path, value_path

from .bounds import Bounds, bounds

Known = Mapping[str, Bounds]
_ZERO = Fraction(0)


def impossible(one: Statement, said: Sequence[Statement], known: Known) -> tuple[str, ...]:
    """The paths of the operands of a claim that is impossible; empty for any other statement."""
    if one.value is None or one.kind is Kind.FACT or not one.value.usable:
        return ()
    left = value_path(one.subject)
    right = (
        one.whole if one.kind in (Kind.SHARE, Kind.PER_UNIT) else base_path(one.subject, one.basis)
    )
    value, other = known.get(left), known.get(right or "")
    if value is None or other is None or right is None:
        return ()
    return (left, right) if _refuted(one, bounds(one.value), value, other) else ()


def _refuted(one: Statement, claim: Bounds, value: Bounds, other: Bounds) -> bool:
    if one.kind is Kind.CHANGE:
        return all(signed.misses(_minus(value, other)) for signed in _signs(one, claim))
    if one.kind is Kind.GROWTH and other.high == _ZERO:
        return value.low is not None and value.low > 0
    quotient = _over(value, other)
    if quotient is None:
        return False
    if one.kind is Kind.GROWTH:
        rate = _times(quotient, 100, -100)
        return all(signed.misses(rate) for signed in _signs(one, claim))
    if one.kind in (Kind.SHARE, Kind.COMPLETION):
        return claim.misses(_times(quotient, 100, 0))
    return one.kind is Kind.PER_UNIT and claim.misses(quotient)


def _signs(one: Statement, claim: Bounds) -> tuple[Bounds, ...]:
    """What the magnitude can mean: the sign that the word gives it, or either."""
    fall = Bounds(
        None if claim.high is None else -claim.high, None if claim.low is None else -claim.low
    )
    if one.direction is Direction.DECREASE:
        return (fall,)
    return (claim,) if one.direction is Direction.INCREASE else (claim, fall)


def _minus(a: Bounds, b: Bounds) -> Bounds:
    low = None if a.low is None or b.high is None else a.low - b.high
    high = None if a.high is None or b.low is None else a.high - b.low
    return Bounds(low, high)


def _over(a: Bounds, b: Bounds) -> Bounds | None:
    """Every quotient of numbers that are not negative; None where that cannot be told."""
    if a.low is None or a.low < 0 or b.low is None or b.low < 0 or b.high == _ZERO:
        return None
    low = _ZERO if b.high is None else a.low / b.high
    high = None if a.high is None or not b.low else a.high / b.low
    return Bounds(low, high)


def _times(a: Bounds, factor: int, shift: int) -> Bounds:
    return Bounds(
        None if a.low is None else a.low * factor + shift,
        None if a.high is None else a.high * factor + shift,
    )
