"""Shares and completion rates: part / whole."""

from collections.abc import Iterable
from fractions import Fraction

from budgetdisclosure.figures import Interval

from .operand import Operand, exact, interval
from .ratio import Ratio


def share(part: Operand, whole: Operand) -> Ratio | None:
    """``part`` as a part of ``whole``; None for a zero whole.

    >>> share("20632.76", "21691.34").percent(2)
    Decimal('95.12')
    """
    return combined_share((part,), whole)


def combined_share(parts: Iterable[Operand], whole: Operand) -> Ratio | None:
    """The sum of ``parts`` as a part of ``whole`` (两项合计占…); None for a zero whole."""
    parts = tuple(parts)
    if not exact(whole):
        return None
    return Ratio(
        sum(map(exact, parts), Fraction(0)) / exact(whole),
        Interval.total(map(interval, parts)) / interval(whole),
    )


def completion(final: Operand, budget: Operand) -> Ratio | None:
    """``final`` as a part of the ``budget`` it is held against (完成预算的…); None for zero.

    >>> completion("307.82", "321.02").percent(2)
    Decimal('95.89')
    """
    return share(final, budget)


execution_rate = completion
"""全年执行数 / 全年预算数, as in performance forms."""


def sme_share(contracts: Operand, procurement_total: Operand) -> Ratio | None:
    """Contracts given to small and medium enterprises as a part of all procurement."""
    return share(contracts, procurement_total)
