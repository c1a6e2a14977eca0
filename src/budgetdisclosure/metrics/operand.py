"""What a metric takes: a figure, or a plain exact number."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from budgetdisclosure.figures import Amount, Figure, Interval, to_decimal
from budgetdisclosure.figures.units import whole_yuan

Operand = Figure | Decimal | int | str
Pair = tuple[int, int]
"""A rational number as numerator and denominator, not in lowest terms; the latter is not zero."""


def exact(operand: Operand) -> Fraction:
    """The value, money in 元."""
    if not isinstance(operand, Figure):
        return Fraction(to_decimal(operand))
    number, below = as_pair(operand)
    return Fraction(number) if below == 1 else Fraction(number, below)


def as_pair(figure: Figure) -> Pair:
    """The value, money in 元, in plain integers.

    >>> as_pair(Amount("20632.76")), as_pair(Amount("0.25", "元"))
    ((206327600, 1), (1, 4))
    """
    number, below = figure.value.as_integer_ratio()
    if not isinstance(figure, Amount):
        return number, below
    unit = whole_yuan(figure.unit)
    each, rest = divmod(unit, below)
    return (number * unit, below) if rest else (number * each, 1)


def quotient_of(part: Fraction, base: Fraction) -> Fraction:
    """``part`` / ``base``.

    Raises:
        ZeroDivisionError: ``base`` is zero.

    >>> quotient_of(Fraction(1, 2), Fraction(3))
    Fraction(1, 6)
    """
    return Fraction(part.numerator * base.denominator, part.denominator * base.numerator)


def add_up(values: Iterable[Fraction]) -> Fraction:
    """The sum of ``values``, most of which are whole numbers of 元.

    >>> add_up([Fraction(3), Fraction(1, 2), Fraction(4)])
    Fraction(15, 2)
    """
    whole, rest = 0, Fraction(0)
    for value in values:
        if value.denominator == 1:
            whole += value.numerator
        else:
            rest += value
    return rest + whole if rest else Fraction(whole)


def interval(operand: Operand, places: int | None = None) -> Interval:
    """The true values, money in 元; a plain number is exact.

    Raises:
        ModelError: a float, or no number.
    """
    if isinstance(operand, Amount):
        return operand.yuan_interval(places)
    if isinstance(operand, Figure):
        return operand.interval(places)
    return Interval.point(to_decimal(operand))
