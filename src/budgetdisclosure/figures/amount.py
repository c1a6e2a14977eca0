"""An amount of money as printed."""

from decimal import Decimal
from fractions import Fraction

from attrs import Attribute, field, frozen

from budgetdisclosure.errors import ModelError

from .figure import Figure, Qualifier, half_unit, to_decimal
from .interval import Interval
from .units import MONEY, to_the_fen, whole_yuan, yuan


def _known(_: object, attribute: "Attribute[str]", unit: str) -> None:
    if unit not in MONEY:
        raise ModelError("errors.unit", field=attribute.name, value=unit, known="、".join(MONEY))


def _number(value: object) -> Decimal:
    return to_decimal(value, "Amount.value")


@frozen(order=False)
class Amount(Figure):
    """Money in the unit it is printed in, 万元 unless told otherwise.

    Two amounts are equal if unit and digits are (``3.70`` is not ``3.7``); ``same_value`` compares
    money over units and ``<`` orders by value. ``printed`` keeps a numeral whose separators are
    wrong.

    Raises:
        ModelError: a float, no number, or an unknown unit.

    >>> Amount("3.70") == Amount("3.7"), Amount("3.70").same_value(Amount("37000", "元"))
    (False, True)
    >>> Amount("20632.76").interval()
    Interval[20632.755, 20632.765]
    """

    value: Decimal = field(converter=_number, eq=Decimal.as_tuple)
    unit: str = field(default="万元", validator=_known)
    printed: str | None = field(default=None, eq=False, kw_only=True)
    qualifier: Qualifier | None = field(default=None, eq=False, kw_only=True)

    @property
    def yuan(self) -> Decimal:
        """The value in 元, exactly."""
        return self.value * yuan(self.unit)

    @property
    def yuan_factor(self) -> Decimal:
        """How many 元 one of ``unit`` is."""
        return yuan(self.unit)

    def half(self, places: int | None = None) -> Decimal:
        """Half the rounding unit; 0 for a printed zero and for amounts shown to the 分."""
        shown = self.decimals if places is None else places
        if not self.value or shown >= to_the_fen(self.unit):
            return Decimal(0)
        return half_unit(shown)

    def yuan_interval(self, places: int | None = None) -> Interval:
        """The true values in 元.

        >>> Amount("0.50").yuan_interval()
        Interval[4950, 5050]
        """
        if self.qualifier is not None:
            return self.interval(places).scaled(yuan(self.unit))
        number, below = self.value.as_integer_ratio()
        unit = whole_yuan(self.unit)
        shown = self.decimals if places is None else places
        if not number or shown >= to_the_fen(self.unit):
            return Interval.point(Fraction(number * unit, below))
        halves: int = 2 * 10**shown  # half the last digit is one part of so many
        count, rest = divmod(number * halves, below)
        if rest:
            count, halves, step = number * halves, halves * below, below
        else:
            step = 1
        each, rest = divmod(unit, halves)
        if rest:
            each = unit
        else:
            halves = 1
        low, high = each * (count - step), each * (count + step)
        return Interval((max(low, 0) if number > 0 else low, halves), (high, halves))

    def to(self, unit: str) -> "Amount":
        """The same money in another unit, no digit lost.

        >>> Amount("877080", "元").to("万元")
        Amount(value=Decimal('87.7080'), unit='万元')
        """
        shift = to_the_fen(unit) - to_the_fen(self.unit)
        return Amount(self.value.scaleb(-shift), unit, qualifier=self.qualifier)

    def same_value(self, other: "Amount") -> bool:
        """Whether both are the same money, whatever unit and decimals."""
        return self.yuan == other.yuan

    def __lt__(self, other: "Amount") -> bool:
        return self.yuan < other.yuan

    def __le__(self, other: "Amount") -> bool:
        return self.yuan <= other.yuan

    def __gt__(self, other: "Amount") -> bool:
        return self.yuan > other.yuan

    def __ge__(self, other: "Amount") -> bool:
        return self.yuan >= other.yuan

    def __repr__(self) -> str:
        return f"Amount(value={self.value!r}, unit={self.unit!r})"
