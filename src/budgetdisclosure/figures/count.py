"""A count as printed."""

from decimal import Decimal

from attrs import field, frozen

from budgetdisclosure.errors import ModelError

from .figure import Figure, Qualifier, to_decimal


def _whole(value: object) -> int:
    number = to_decimal(value, "Count.value")
    if number != number.to_integral_value():
        raise ModelError("errors.number", field="Count.value", value=value)
    return int(number)


@frozen(order=False)
class Count(Figure):
    """A whole number of things with its measure word; always exact.

    >>> str(Count(2, "辆"))
    '2辆'
    """

    value: int = field(converter=_whole)
    unit: str = field(default="")
    printed: str | None = field(default=None, eq=False, kw_only=True)
    qualifier: Qualifier | None = field(default=None, eq=False, kw_only=True)

    def half(self, places: int | None = None) -> Decimal:
        """Zero: a count is not rounded."""
        return Decimal(0)

    def __lt__(self, other: "Count") -> bool:
        return self.value < other.value

    def __repr__(self) -> str:
        return f"Count({self.value}, {self.unit!r})"
