"""Prints: quantities as they stand in the document, from narrative, tables or a hand-built report."""

from attrs import field, frozen

from budgetdisclosure.figures import Figure, Interval
from budgetdisclosure.source import Place


@frozen(kw_only=True)
class Print:
    """One printed quantity.

    ``order`` counts prints through the document, so that "before" has a meaning; ``section``,
    ``region``, ``group`` and ``item`` tell how near two prints are: section code, heading,
    sentence, list. ``place`` is None in a report built by hand, and for a figure that is not printed
    but follows from others (``known`` then holds what it can be, in the unit of calculation).
    """

    path: str
    figure: Figure
    place: Place | None = None
    order: int = 0
    section: str = ""
    region: int = -1
    group: int = -1
    item: int = 0
    issue: str | None = field(default=None, eq=False)
    known: Interval | None = field(default=None, eq=False)
