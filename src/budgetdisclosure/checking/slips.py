"""How a figure may have come to be wrong: a shifted point, a wrong unit, two figures swapped."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

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


def of_smaller_unit(one: Fraction, right: Fraction) -> bool:
    """Whether ``one`` is what ``right`` becomes in a unit too small: 元 for 万元, 万元 for 亿元.

    >>> of_smaller_unit(Fraction(27, 10), Fraction(27000)), of_smaller_unit(Fraction(3), Fraction(30))
    (True, False)
    """
    return any(one and right == one * 10**power for power in UNIT_POWERS)


def _digits(one: Print) -> int:
    return len(one.figure.text.replace(".", "").strip("0-"))


def swapped(culprits: Sequence[Culprit]) -> frozenset[int]:
    """The numbers of culprits that stand in each other's place."""
    keys = dict(_told(culprits))
    by_key: dict[_Key, list[int]] = {}
    for number, key in keys.items():
        by_key.setdefault(key, []).append(number)
    return frozenset(
        number
        for number, (section, printed, right) in keys.items()
        if any(
            _path(culprits[other]) != _path(culprits[number])
            for other in by_key.get((section, right, printed), ())
        )
    )


_Key = tuple[str, Fraction, Fraction]


def _told(culprits: Sequence[Culprit]) -> Iterator[tuple[int, _Key]]:
    """Section, printed and right value of the culprits that are printed otherwise elsewhere."""
    for number, one in enumerate(culprits):
        if one.print is None or one.expected is None or one.tests[0].kind != "repeat":
            continue
        right = exact(one.expected)
        if right != one.print.exact:
            yield number, (one.print.section, one.print.exact, right)


def _path(one: Culprit) -> str:
    return one.print.path if one.print is not None else ""
