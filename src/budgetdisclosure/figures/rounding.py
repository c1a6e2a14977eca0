"""Half-up rounding and cutting of exact ratios, as documents do it."""

from decimal import Decimal
from fractions import Fraction

from .interval import Exact


def half_up(value: Exact, places: int, *, per: int = 1) -> Decimal:
    """``value`` / ``per`` rounded half away from zero to ``places`` decimals.

    >>> half_up(Fraction(5, 1000), 2), half_up(Decimal("-0.125"), 2), half_up(12345, 1, per=10000)
    (Decimal('0.01'), Decimal('-0.13'), Decimal('1.2'))
    """
    numerator, denominator = value.as_integer_ratio()
    denominator *= per
    scaled = (2 * abs(numerator) * 10**places + denominator) // (2 * denominator)
    return _decimal(scaled, numerator, places)


def rounds_to(printed: Decimal | int, numerator: int, denominator: int, places: int) -> bool:
    """Whether ``printed`` is ``numerator`` / ``denominator`` rounded as ``half_up`` does.

    >>> rounds_to(Decimal("0.67"), 2, 3, 2), rounds_to(Decimal("-0.66"), 2, -3, 2)
    (True, False)
    """
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    power: int = 10**places
    scaled = (2 * abs(numerator) * power + denominator) // (2 * denominator)
    above, below = printed.as_integer_ratio()
    return above * power == (scaled if numerator > 0 else -scaled) * below


def cut(value: Exact, places: int, *, per: int = 1) -> Decimal:
    """``value`` / ``per`` cut towards zero to ``places`` decimals.

    >>> cut(Fraction(95119804, 1000000), 2)
    Decimal('95.11')
    """
    numerator, denominator = value.as_integer_ratio()
    return _decimal(abs(numerator) * 10**places // (denominator * per), numerator, places)


def decimals(value: Decimal) -> int:
    """How many decimals ``value`` is written with.

    >>> decimals(Decimal("3.70"))
    2
    """
    exponent = value.as_tuple()[2]
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def exact_decimal(value: Fraction) -> Decimal | None:
    """``value`` as a Decimal if it has one, else None.

    >>> exact_decimal(Fraction(1, 8)), exact_decimal(Fraction(1, 3))
    (Decimal('0.125'), None)
    """
    denominator, places = value.denominator, 0
    for prime in (2, 5):
        power = 0
        while denominator % prime == 0:
            denominator //= prime
            power += 1
        places = max(places, power)
    return half_up(value, places) if denominator == 1 else None


def _decimal(scaled: int, sign: int, places: int) -> Decimal:
    return Decimal(f"{'-' if sign < 0 and scaled else ''}{scaled}E{-places}")
