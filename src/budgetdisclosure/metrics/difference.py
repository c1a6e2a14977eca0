"""Differences and sums."""

from collections.abc import Iterable
from fractions import Fraction

from budgetdisclosure.figures import Interval

from .operand import Operand, exact, interval
from .ratio import Ratio


def difference(current: Operand, base: Operand) -> Ratio:
    """``current`` - ``base``, money in 元; negative for a fall.

    >>> difference("1.16", "3.7").rounded(2)
    Decimal('-2.54')
    """
    return Ratio(exact(current) - exact(base), interval(current) - interval(base))


def total(parts: Iterable[Operand]) -> Ratio:
    """The sum of ``parts``, money in 元.

    >>> total(["0.5", "0.37", "0.29"]).rounded(2)
    Decimal('1.16')
    """
    parts = tuple(parts)
    return Ratio(sum(map(exact, parts), Fraction(0)), Interval.total(map(interval, parts)))
