"""What a print stands for: as printed (W), or with dropped zeros restored (N)."""

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction

from attrs import frozen

from budgetdisclosure.figures import Amount, Figure, Interval, Percentage
from budgetdisclosure.figures.units import whole_yuan
from budgetdisclosure.metrics.operand import interval

from .prints import Print


@frozen
class Reading:
    """How figures are read.

    ``series`` gives, by section and unit, the number of decimals most figures with a fraction
    have, for the series that are mixed; empty for the reading as printed. ``cut_units`` are the
    units of money that this document is shown to cut instead of rounding.
    """

    series: dict[tuple[str, str], int]
    cut_units: frozenset[str] = frozenset()

    def places(self, one: Print) -> int | None:
        """The decimals to read ``one`` with, None for those printed."""
        if not self.series or one.known is not None:
            return None
        figure = one.figure
        wanted = self.series.get((one.section, figure.unit))
        if wanted is None or one.decimals >= wanted:
            return None
        if isinstance(figure, Percentage):
            return wanted if figure.value in (0, 100) and not one.decimals else None
        return wanted if isinstance(figure, Amount) and figure.value else None

    def interval(self, one: Print) -> Interval:
        """The true values of ``one`` in the unit of calculation: 元, percentage points, things."""
        if not self.series and not self.cut_units:
            return one.interval
        places = self.places(one)
        figure = one.figure
        reached = one.interval if places is None else interval(figure, places)
        if isinstance(figure, Amount) and figure.unit in self.cut_units:
            unit = Fraction(figure.half()) * whole_yuan(figure.unit)
            return reached + Interval.between(0, unit)
        return reached


AS_PRINTED = Reading({})
_WITH_DECIMALS = (Amount, Percentage)


def narrow_reading(prints: Iterable[Print]) -> Reading:
    """The reading N of ``prints``: only series of mixed decimals have one."""
    shown: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    least: dict[tuple[str, str], int] = {}
    for one in prints:
        figure: Figure = one.figure
        if not isinstance(figure, _WITH_DECIMALS):
            continue
        key = (one.section, figure.unit)
        places = figure.decimals
        if places < least.get(key, 99):
            least[key] = places
        if places:
            counts = shown[key]
            counts[places] = counts.get(places, 0) + 1
    series = {}
    for key, counts in shown.items():
        usual = max(counts, key=lambda places: (counts[places], places))
        if least[key] < usual:
            series[key] = usual
    return Reading(series)
