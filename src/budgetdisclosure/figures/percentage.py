"""A rate as printed."""

from decimal import Decimal

from attrs import field, frozen

from .figure import Figure, Qualifier, half_unit, to_decimal


def _number(value: object) -> Decimal:
    return to_decimal(value, "Percentage.value")


@frozen(order=False)
class Percentage(Figure):
    """A rate in per cent: ``Percentage("95.11")`` is 95.11%.

    A printed 0% stands for everything that rounds to it, unlike a printed amount of zero.
    ``unit`` is ``%``, or ``个百分点`` for a difference of rates.

    >>> Percentage("95.11").interval()
    Interval[95.105, 95.115]
    """

    value: Decimal = field(converter=_number, eq=Decimal.as_tuple)
    unit: str = field(default="%")
    printed: str | None = field(default=None, eq=False, kw_only=True)
    qualifier: Qualifier | None = field(default=None, eq=False, kw_only=True)

    def half(self, places: int | None = None) -> Decimal:
        """Half the rounding unit, in percentage points."""
        return half_unit(self.decimals if places is None else places)

    def __lt__(self, other: "Percentage") -> bool:
        return self.value < other.value

    def __repr__(self) -> str:
        return f"Percentage({str(self.value)!r})"
