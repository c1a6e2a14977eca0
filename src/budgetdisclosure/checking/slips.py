"""How a figure may have come to be wrong: a shifted point, a wrong unit, two figures swapped."""

from collections.abc import Sequence

from budgetdisclosure.figures import Amount
from budgetdisclosure.metrics.operand import exact

from .culprit import Culprit
from .prints import Print

UNIT_POWERS = frozenset((4, 8))
"""Powers of ten between 元, 万元 and 亿元."""
_POWERS = (1, 2, 3, 4, 8)
_LEAST_DIGITS = 2


def power_apart(one: Print, other: Print) -> int:
    """The power of ten between two amounts with the same digits, 0 if there is none.

    >>> power_apart(Print(path="", figure=Amount("887.36")), Print(path="", figure=Amount("88.74")))
    1
    """
    if not (isinstance(one.figure, Amount) and isinstance(other.figure, Amount)):
        return 0
    small, large = sorted((one, other), key=lambda p: abs(p.exact))
    if min(map(_digits, (small, large))) < _LEAST_DIGITS:
        return 0
    near = (p for p in _POWERS if small.interval.scaled(10**p).meets(large.interval))
    return next(near, 0)


def _digits(one: Print) -> int:
    return len(one.figure.text.replace(".", "").strip("0-"))


def swapped(culprits: Sequence[Culprit]) -> frozenset[int]:
    """The numbers of culprits that stand in each other's place."""
    return frozenset(
        number
        for first, one in enumerate(culprits)
        for second in range(first + 1, len(culprits))
        if _crosswise(one, culprits[second])
        for number in (first, second)
    )


def _crosswise(one: Culprit, other: Culprit) -> bool:
    a, b = one.print, other.print
    if a is None or b is None or one.tests[0].kind != "repeat" or other.tests[0].kind != "repeat":
        return False
    return (
        a.section == b.section
        and a.path != b.path
        and a.exact != b.exact
        and other.expected is not None
        and one.expected is not None
        and a.exact == exact(other.expected)
        and b.exact == exact(one.expected)
    )
