"""A recomputed figure: its exact value and the interval that its operands allow."""

from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from budgetdisclosure.figures import Interval, half_up


@frozen
class Ratio:
    """What a formula gives: ``exact`` from the printed values, ``interval`` from all they allow.

    A growth, share or rate is a pure number (0.05 for 5%); a cost per vehicle or a difference is
    in the unit of its operands, in 元 for money. ``average`` marks a cost for each of several, which
    is rounded even where it is printed to the 分.

    >>> Ratio(Fraction(1, 3), Interval.point(Fraction(1, 3))).percent(2)
    Decimal('33.33')
    """

    exact: Fraction
    interval: Interval
    average: bool = False

    def percent(self, places: int = 2) -> Decimal:
        """The value in per cent, half up."""
        return half_up(self.exact * 100, places)

    def rounded(self, places: int = 2) -> Decimal:
        """The value itself, half up."""
        return half_up(self.exact, places)
