"""Parts within a whole."""

from collections.abc import Iterable

from budgetdisclosure.figures import Interval

from .formulas import total
from .prints import Print
from .readings import AS_PRINTED

_NOT_NEGATIVE = Interval.between(0, None)


def within(parts: Iterable[Print], whole: Print) -> bool:
    """Whether true values behind the prints could keep the sum of ``parts`` within ``whole``."""
    inside = tuple(parts)
    if whole.known is None and all(p.known is None for p in inside):
        (sum_, below), (most, under) = total([p.pair for p in inside]), whole.pair
        if sum_ * under <= most * below:
            return True  # what is printed is one of the values that may be true
    room = AS_PRINTED.interval(whole) - Interval.total(map(AS_PRINTED.interval, inside))
    return room.meets(_NOT_NEGATIVE)
