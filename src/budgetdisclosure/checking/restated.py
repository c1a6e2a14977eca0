"""A print with another value, in the way it was printed."""

from fractions import Fraction
from math import gcd

from budgetdisclosure.figures import Amount, Count, Figure, Measure, Percentage, half_up
from budgetdisclosure.figures.units import whole_yuan


def with_value(figure: Figure, value: Fraction) -> Figure:
    """``figure`` with another value (money in 元), its decimals and unit kept.

    >>> str(with_value(Amount("7.8"), Fraction(77200)))
    '7.72万元'
    """
    if isinstance(figure, Amount):
        unit = whole_yuan(figure.unit)
        below = value.denominator * unit
        places = _places(figure, below // gcd(value.numerator, below))
        printed = half_up(value, places, per=unit)
        if value and not printed and figure.unit in _SMALLER:
            return with_value(Amount(figure.value, _SMALLER[figure.unit]), value)
        return Amount(printed, figure.unit)
    if isinstance(figure, Percentage):
        return Percentage(half_up(value, figure.decimals), figure.unit)
    if isinstance(figure, Count):
        return Count(int(half_up(value, 0)), figure.unit)
    return Measure(half_up(value, figure.decimals), figure.unit)


_SMALLER = {"亿元": "万元", "万元": "元"}
"""The unit to tell a value in that would be nothing in the printed one."""


def _places(figure: Amount, denominator: int) -> int:
    """The decimals of the print, or two where the new value needs them (7.8 becomes 7.72)."""
    for places in range(figure.decimals, 3):
        if not 10**places % denominator:
            return places
    return max(figure.decimals, 2) if figure.decimals < 2 else figure.decimals
