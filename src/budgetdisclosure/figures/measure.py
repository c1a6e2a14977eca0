"""A quantity that is neither money nor a rate nor a whole number of things."""

from decimal import Decimal

from attrs import field, frozen

from .figure import Figure, Qualifier, half_unit, to_decimal

SCORE = "分"


def _number(value: object) -> Decimal:
    return to_decimal(value, "Measure.value")


@frozen(order=False)
class Measure(Figure):
    """A score (99.43分, exact) or a measured quantity (3.5万人, rounded as printed).

    >>> Measure("99.43", "分").interval().is_point, Measure("3.5", "万人").interval()
    (True, Interval[3.45, 3.55])
    """

    value: Decimal = field(converter=_number, eq=Decimal.as_tuple)
    unit: str = field(default=SCORE)
    printed: str | None = field(default=None, eq=False, kw_only=True)
    qualifier: Qualifier | None = field(default=None, eq=False, kw_only=True)

    def half(self, places: int | None = None) -> Decimal:
        """Half the rounding unit; 0 for scores."""
        if self.unit == SCORE:
            return Decimal(0)
        return half_unit(self.decimals if places is None else places)

    def __lt__(self, other: "Measure") -> bool:
        return self.value < other.value

    def __repr__(self) -> str:
        return f"Measure({str(self.value)!r}, {self.unit!r})"
