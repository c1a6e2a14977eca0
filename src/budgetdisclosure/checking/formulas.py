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
from budgetdisclosure.metrics.operand import Pair

Exacts = Sequence[Fraction]
Pairs = Sequence[Pair]
Intervals = Sequence[Interval]

_ONE = Interval.point(1)


@frozen
class Formula:
    """What a formula makes of exact values (None over a printed zero), and of intervals."""

    exact: Callable[[Pairs], Pair | None]
    interval: Callable[[Intervals], Interval]


def _less(one: Pair, other: Pair) -> Pair:
    return one[0] * other[1] - other[0] * one[1], one[1] * other[1]


def _over(part: Pair, base: Pair) -> Pair | None:
    return (part[0] * base[1], part[1] * base[0]) if base[0] else None


def _total(signs: Sequence[int], values: Pairs) -> Pair:
    whole, below = 0, 1
    for sign, (n, d) in zip(signs, values, strict=True):
        if d == below:
            whole += sign * n
        elif d == 1:
            whole += sign * n * below
        else:
            whole, below = whole * d + sign * n * below, below * d
    return whole, below


def total(values: Pairs) -> Pair:
    """The sum.

    >>> total([(3, 1), (1, 2), (4, 1)])
    (15, 2)
    """
    return _total((1,) * len(values), values)


DIFFERENCE = Formula(lambda v: _less(v[0], v[1]), lambda v: v[0] - v[1])
"""First less second."""

GROWTH = Formula(lambda v: _over(_less(v[0], v[1]), v[1]), lambda v: v[0] / v[1] - _ONE)
"""First over second, less one; None over a printed zero."""

QUOTIENT = Formula(lambda v: _over(v[0], v[1]), lambda v: v[0] / v[1])
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
