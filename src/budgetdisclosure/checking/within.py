"""Parts within a whole."""

from collections.abc import Iterable

from budgetdisclosure.figures import Interval

from .prints import Print
from .readings import AS_PRINTED

_NOT_NEGATIVE = Interval.between(0, None)


def within(parts: Iterable[Print], whole: Print) -> bool:
    """Whether true values behind the prints could keep the sum of ``parts`` within ``whole``."""
    room = AS_PRINTED.interval(whole) - Interval.total(map(AS_PRINTED.interval, parts))
    return room.meets(_NOT_NEGATIVE)
