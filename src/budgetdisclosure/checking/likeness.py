"""Which right value a wrong print is likeliest to stand for: the one with the fewest other digits."""

from fractions import Fraction

from budgetdisclosure.figures import Amount, Figure, Interval
from budgetdisclosure.figures.units import whole_yuan

from .prints import Print
from .readings import AS_PRINTED
from .verification import Verification

_MOST_STEPS = 20


def other_digits(one: Figure, other: Figure) -> int:
    """How many digits differ, set one below the other by the decimal point.

    >>> other_digits(Amount("91.63"), Amount("91.03")), other_digits(Amount("9.99"), Amount("10.00"))
    (1, 4)
    """
    places = max(one.decimals, other.decimals)
    return _apart(_digits(one, places), _digits(other, places), places)


def likeliest(test: Verification, one: Print, value: Fraction) -> Fraction:
    """The value of an addend, near ``value``, that its sum allows and that differs least in print.

    The other addends and the total are rounded, so the sum leaves room for several values.
    """
    figure = one.figure
    if test.formula != "sum" or not isinstance(figure, Amount) or len(test.operands) < 2:
        return value
    places = figure.decimals
    step = Fraction(whole_yuan(figure.unit), 10**places)
    others = Interval.total(AS_PRINTED.interval(p) for p in test.members if p is not one)
    width = others.width
    steps = 0 if width is None else min(int(width / (2 * step)), _MOST_STEPS)
    printed, right = _digits(figure, places), round(value / step)
    lowest = -steps if value < 0 else max(-steps, -int(value / step))
    best = min(
        range(lowest, steps + 1),
        key=lambda number: (_apart(printed, right + number, places), abs(number)),
    )
    return value + step * best


def _digits(figure: Figure, places: int) -> int:
    """The digits of a print as one number, filled up to ``places`` decimals."""
    return int(figure.value * 10**places)


def _apart(one: int, other: int, places: int) -> int:
    """How many digits of two numbers with ``places`` decimals differ."""
    width = places + 1 + (one < 0 or other < 0)
    first, second = f"{one:0{width}d}", f"{other:0{width}d}"
    width = max(len(first), len(second))
    pairs = zip(first.rjust(width, "0"), second.rjust(width, "0"), strict=True)
    return sum(a != b for a, b in pairs)
