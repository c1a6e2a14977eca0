"""A number as printed: exact decimal, the digits shown, its unit."""

from abc import abstractmethod
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Self

from attrs import frozen

from budgetdisclosure.errors import ModelError

from .interval import Interval
from .rounding import decimals

MAX_DIGITS = 40
"""Longest number that is taken; anything longer is a misreading or an attack."""


class Qualifier(StrEnum):
    """A word beside a number that changes what it stands for (domain: what a print means)."""

    ABOVE = "above"
    """超, 逾, 以上, 不少于: the number or anything over it."""
    BELOW = "below"
    """近, 不足, 以内: the number or anything under it."""
    ABOUT = "about"
    """约, 左右, 余: not usable as an operand."""


def to_decimal(value: object, name: str = "value") -> Decimal:
    """A Decimal with the digits of ``value``.

    Raises:
        ModelError: ``value`` is a float, is no finite number, or has more than 40 digits.

    >>> to_decimal("3.70")
    Decimal('3.70')
    """
    if isinstance(value, Decimal) and value.is_finite():
        return _of_length(value, name)
    if isinstance(value, float):
        raise ModelError("errors.float", field=name, value=value)
    if isinstance(value, str) and len(value) > MAX_DIGITS:
        raise ModelError("errors.number_long", field=name, digits=len(value), limit=MAX_DIGITS)
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        raise ModelError("errors.number", field=name, value=value)
    if isinstance(value, int) and abs(value) >= 10**MAX_DIGITS:
        raise ModelError("errors.number_long", field=name, digits=">40", limit=MAX_DIGITS)
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ModelError("errors.number", field=name, value=value) from None
    if not number.is_finite():
        raise ModelError("errors.number", field=name, value=value)
    return _of_length(number, name)


def _of_length(number: Decimal, name: str) -> Decimal:
    _, digits, exponent = number.as_tuple()
    if len(digits) > MAX_DIGITS or abs(int(exponent)) > MAX_DIGITS:
        raise ModelError("errors.number_long", field=name, digits=len(digits), limit=MAX_DIGITS)
    return number


@lru_cache(maxsize=64)
def half_unit(places: int) -> Decimal:
    """Half of the last digit of a number with ``places`` decimals.

    >>> half_unit(2)
    Decimal('0.005')
    """
    return Decimal((0, (5,), -places - 1))


@frozen(auto_attribs=False, eq=False, order=False)
class Figure:
    """What amounts, percentages and counts share."""

    value: Decimal | int
    unit: str
    printed: str | None
    qualifier: Qualifier | None

    @cached_property
    def decimals(self) -> int:
        """Decimals shown."""
        value = self.value
        return decimals(value) if isinstance(value, Decimal) else 0

    @property
    def usable(self) -> bool:
        """Whether it can be an operand: 约 and the like cannot (not checked: approximate)."""
        return self.qualifier is None or self.qualifier is not Qualifier.ABOUT

    @abstractmethod
    def half(self, places: int | None = None) -> Decimal:
        """Half the rounding unit, in ``unit``; ``places`` reads it with more decimals."""

    def interval(self, places: int | None = None) -> Interval:
        """The true values that the print can stand for, in its own unit.

        ``places`` reads the number as if printed with that many decimals (the reading with
        dropped zeros restored).
        """
        number = Decimal(self.value)
        half = self.half(places)
        if self.qualifier is Qualifier.ABOVE:
            return Interval.between(number - half, None)
        if self.qualifier is Qualifier.BELOW:
            return Interval.between(None, number + half)
        interval = Interval.around(number, half)
        return interval.at_least(0) if number >= 0 else interval

    def negated(self) -> Self:
        """The same figure with the other sign."""
        return type(self)(-self.value, self.unit, qualifier=self.qualifier)  # type: ignore[call-arg]

    @property
    def text(self) -> str:
        """The digits as printed."""
        return self.printed or format(Decimal(self.value), "f")

    def __str__(self) -> str:
        return f"{self.text}{self.unit}"
