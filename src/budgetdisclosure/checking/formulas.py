"""The formulas of claims, over exact values and intervals alike.

A claim mostly says just what its operands give, and then no interval is asked for: the exact part
of a formula stands alone, in plain integers.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction

from attrs import frozen

from budgetdisclosure.figures import Interval
from budgetdisclosure.metrics import Ratio
from budgetdisclosure.metrics.growth import growth_from_change_within

Exacts = Sequence[Fraction]
Intervals = Sequence[Interval]
Pair = tuple[int, int]
"""A rational number as numerator and denominator, not in lowest terms; the latter is not zero."""

_ONE = Interval.point(1)


@frozen
class Formula:
    """What a formula makes of exact values (None over a printed zero), and of intervals."""

    exact: Callable[[Exacts], Pair | None]
    interval: Callable[[Intervals], Interval]

    def __call__(self, exact: Exacts, interval: Intervals) -> Ratio | None:
        """Both at once."""
        value = self.exact(exact)
        return None if value is None else Ratio(Fraction(*value), self.interval(interval))


def _less(one: Fraction, other: Fraction) -> Pair:
    return (
        one.numerator * other.denominator - other.numerator * one.denominator,
        one.denominator * other.denominator,
    )


def _over(part: Pair, base: Fraction) -> Pair | None:
    n, d = base.numerator, base.denominator
    return (part[0] * d, part[1] * n) if n else None


def _total(signs: Sequence[int], values: Exacts) -> Pair:
    whole, below = 0, 1
    for sign, value in zip(signs, values, strict=True):
        n, d = value.numerator, value.denominator
        if d == below:
            whole += sign * n
        elif d == 1:
            whole += sign * n * below
        else:
            whole, below = whole * d + sign * n * below, below * d
    return whole, below


def total(values: Exacts) -> Pair:
    """The sum.

    >>> total([Fraction(3), Fraction(1, 2), Fraction(4)])
    (15, 2)
    """
    return _total((1,) * len(values), values)


DIFFERENCE = Formula(lambda v: _less(v[0], v[1]), lambda v: v[0] - v[1])
"""First less second."""

GROWTH = Formula(lambda v: _over(_less(v[0], v[1]), v[1]), lambda v: v[0] / v[1] - _ONE)
"""First over second, less one; None over a printed zero."""

QUOTIENT = Formula(lambda v: _over((v[0].numerator, v[0].denominator), v[1]), lambda v: v[0] / v[1])
"""First over second; None over a printed zero."""

SUM = Formula(total, Interval.total)
"""The sum."""


def growth_up(exact: Exacts, interval: Intervals) -> Ratio | None:
    """Growth of a value (first) that rose by a change (second); None where the base was zero."""
    if exact[0] == exact[1]:
        return None
    return growth_from_change_within(exact[0], exact[1], interval[0], interval[1])


def growth_down(exact: Exacts, interval: Intervals) -> Ratio | None:
    """Growth, negative, of a value (first) that fell by a change (second)."""
    if not exact[0] and not exact[1]:
        return None
    return growth_from_change_within(exact[0], -exact[1], interval[0], -interval[1])


def completed_up(exact: Exacts, interval: Intervals) -> Ratio | None:
    """A value (first) over the budget that it is above by a change (second)."""
    return _one_more(growth_up(exact, interval))


def completed_down(exact: Exacts, interval: Intervals) -> Ratio | None:
    """A value (first) over the budget that it is below by a change (second)."""
    return _one_more(growth_down(exact, interval))


def _one_more(rate: Ratio | None) -> Ratio | None:
    return None if rate is None else Ratio(rate.exact + 1, rate.interval + _ONE)


SIGNS = {"balance": (1, 1, -1), "flow": (1, 1, 1, -1, -1)}
"""What comes in, less what goes out: how the operands of these formulas count."""


def _net(signs: Sequence[int]) -> Formula:
    return Formula(
        lambda values: _total(signs, values),
        lambda values: Interval.total(
            x if sign > 0 else -x for x, sign in zip(values, signs, strict=True)
        ),
    )


FORMULAS: dict[str, Formula] = {
    "difference": DIFFERENCE,
    "growth": GROWTH,
    "share": QUOTIENT,
    "completion": QUOTIENT,
    "per_unit": QUOTIENT,
    "sum": SUM,
    **{name: _net(signs) for name, signs in SIGNS.items()},
}
"""Formulas by name whose exact value the intervals have no part in."""

FROM_CHANGE: dict[str, Callable[[Exacts, Intervals], Ratio | None]] = {
    "growth_up": growth_up,
    "growth_down": growth_down,
    "completed_up": completed_up,
    "completed_down": completed_down,
}
"""Formulas by name where the intervals tell on which side of zero the base is."""
