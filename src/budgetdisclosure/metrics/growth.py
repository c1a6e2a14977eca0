"""Growth over a base: 增长率 = 本期 / 基期 - 1."""

from fractions import Fraction

from budgetdisclosure.figures import Interval

from .operand import Operand, exact, interval, quotient_of
from .ratio import Ratio


def growth(current: Operand, base: Operand) -> Ratio | None:
    """How much ``current`` is over ``base``, as a part of ``base``; negative for a fall.

    None only for a zero base, over which no rate exists.

    Raises:
        ModelError: an operand is a float or no number.

    >>> growth("21713.39", "5889.49").percent(2)
    Decimal('268.68')
    >>> growth(5, 0) is None
    True
    """
    if not exact(base):
        return None
    return growth_within(exact(current), exact(base), interval(current), interval(base))


def growth_within(
    current: Fraction, base: Fraction, current_interval: Interval, base_interval: Interval
) -> Ratio:
    """``growth`` of values whose intervals are given."""
    return Ratio(quotient_of(current - base, base), current_interval / base_interval - _ONE)


def growth_from_change(current: Operand, change: Operand) -> Ratio | None:
    """Growth where the base is not printed: ``change`` / (``current`` - ``change``).

    ``change`` is signed (negative for a fall). None where the base that follows is zero.

    >>> growth_from_change("101.93", "7.8").percent(2)
    Decimal('8.29')
    """
    if exact(current) == exact(change):
        return None
    return growth_from_change_within(
        exact(current), exact(change), interval(current), interval(change)
    )


def growth_from_change_within(
    current: Fraction, change: Fraction, current_interval: Interval, change_interval: Interval
) -> Ratio:
    """``growth_from_change`` of values whose intervals are given.

    change / (current - change) = 1 / (current / change - 1): each operand stands once, so the
    corners are the true ends. A base is never negative, which bounds the divisor of a rise.
    """
    if not change:
        return Ratio(Fraction(0), _from_small(current_interval, change_interval))
    rest = current_interval / change_interval - _ONE
    if change > 0 and rest.high is not None and rest.high < 0:
        # More than the value itself: only a base below zero leaves that, whose size divides.
        return Ratio(quotient_of(change, change - current), _ONE / -rest)
    if change > 0:
        rest = rest.at_least(0)
    reached = _UNBOUNDED if rest.is_point and rest.contains(0) else _ONE / rest
    return Ratio(quotient_of(change, current - change), reached)


def _from_small(current: Interval, change: Interval) -> Interval:
    """The growth that a change rounded away to nothing can be."""
    least = current.low
    ends = (change.low, change.high)
    if least is None or any(end is None or (end and end >= least) for end in ends):
        return _UNBOUNDED
    reached = [
        Fraction(end) / (least - end) if end else Fraction(0) for end in ends if end is not None
    ]
    return Interval.between(min(reached), max(reached))


_ONE = Interval.point(1)
_UNBOUNDED = Interval.between(None, None)
