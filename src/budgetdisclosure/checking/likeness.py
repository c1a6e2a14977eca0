"""Which right value a wrong print is likeliest to stand for: the one with the fewest other digits."""

from fractions import Fraction
from operator import ne

from budgetdisclosure.figures import Amount, Figure, Interval
from budgetdisclosure.figures.units import whole_yuan

from .prints import Print
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
    places, unit = figure.decimals, whole_yuan(figure.unit)
    power = 10**places
    others = Interval.total(p.interval for p in test.members if p is not one)
    width = others.width
    steps = 0 if width is None else min(_times(width / 2, power, unit), _MOST_STEPS)
    printed, right = (
        _digits(figure, places),
        round(Fraction(value.numerator * power, value.denominator * unit)),
    )
    lowest = -steps if value < 0 else max(-steps, -_times(value, power, unit))
    best = min(
        range(lowest, steps + 1),
        key=lambda number: (_apart(printed, right + number, places), abs(number)),
    )
    return value + Fraction(best * unit, power) if best else value


def _times(value: Fraction, power: int, unit: int) -> int:
    """How often the last printed digit goes into ``value``, which is not negative."""
    return value.numerator * power // (value.denominator * unit)


def _digits(figure: Figure, places: int) -> int:
    """The digits of a print as one number, filled up to ``places`` decimals."""
    return int(figure.value * 10**places)


def _apart(one: int, other: int, places: int) -> int:
    """How many digits of two numbers with ``places`` decimals differ."""
    width = places + 1 + (one < 0 or other < 0)
    first, second = f"{one:0{width}d}", f"{other:0{width}d}"
    width = max(len(first), len(second))
    return sum(map(ne, first.rjust(width, "0"), second.rjust(width, "0")))
