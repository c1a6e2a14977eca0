"""The formulas of claims, over exact values and intervals alike."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from budgetdisclosure.figures import Interval
from budgetdisclosure.metrics import Ratio
from budgetdisclosure.metrics.growth import growth_from_change_within, growth_within

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


def quotient(exact: Exacts, interval: Intervals) -> Ratio | None:
    """First over second; None over a printed zero."""
    if not exact[1]:
        return None
    return Ratio(exact[0] / exact[1], interval[0] / interval[1])


def total(exact: Exacts, interval: Intervals) -> Ratio:
    """The sum."""
    return Ratio(sum(exact, Fraction(0)), Interval.total(interval))


def balance(exact: Exacts, interval: Intervals) -> Ratio:
    """First and second less third: what comes in, less what goes out."""
    return Ratio(exact[0] + exact[1] - exact[2], interval[0] + interval[1] - interval[2])


FORMULAS: dict[str, Callable[[Exacts, Intervals], Ratio | None]] = {
    "difference": difference,
    "growth": growth,
    "growth_up": growth_up,
    "growth_down": growth_down,
    "share": quotient,
    "completion": quotient,
    "per_unit": quotient,
    "sum": total,
    "balance": balance,
}
"""Formulas by name."""
