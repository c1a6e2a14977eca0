"""The formulas of claims, over exact values and intervals alike."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from budgetdisclosure.figures import Interval
from budgetdisclosure.metrics import Ratio
from budgetdisclosure.metrics.growth import growth_from_change_within, growth_within
from budgetdisclosure.metrics.operand import add_up, quotient_of

Exacts = Sequence[Fraction]
Intervals = Sequence[Interval]


def difference(exact: Exacts, interval: Intervals) -> Ratio:
    """First less second."""
    return Ratio(exact[0] - exact[1], interval[0] - interval[1])


def growth(exact: Exacts, interval: Intervals) -> Ratio | None:
    """First over second, less one; None over a printed zero."""
    if not exact[1]:
        return None
    return growth_within(exact[0], exact[1], interval[0], interval[1])


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
    one = Interval.point(1)
    return None if rate is None else Ratio(rate.exact + 1, rate.interval + one)


def quotient(exact: Exacts, interval: Intervals) -> Ratio | None:
    """First over second; None over a printed zero."""
    if not exact[1]:
        return None
    return Ratio(quotient_of(exact[0], exact[1]), interval[0] / interval[1])


def total(exact: Exacts, interval: Intervals) -> Ratio:
    """The sum."""
    return Ratio(add_up(exact), Interval.total(interval))


SIGNS = {"balance": (1, 1, -1), "flow": (1, 1, 1, -1, -1)}
"""What comes in, less what goes out: how the operands of these formulas count."""


def _net(signs: Sequence[int]) -> Callable[[Exacts, Intervals], Ratio]:
    def net(exact: Exacts, interval: Intervals) -> Ratio:
        signed = [x if sign > 0 else -x for x, sign in zip(interval, signs, strict=True)]
        values = (sign * x for sign, x in zip(signs, exact, strict=True))
        return Ratio(add_up(values), Interval.total(signed))

    return net


FORMULAS: dict[str, Callable[[Exacts, Intervals], Ratio | None]] = {
    "difference": difference,
    "growth": growth,
    "growth_up": growth_up,
    "growth_down": growth_down,
    "share": quotient,
    "completion": quotient,
    "completed_up": completed_up,
    "completed_down": completed_down,
    "per_unit": quotient,
    "sum": total,
    **{name: _net(signs) for name, signs in SIGNS.items()},
}
"""Formulas by name."""
