"""Prints: quantities as they stand in the document, from narrative, tables or a hand-built report."""

from fractions import Fraction

from attrs import field, frozen

from budgetdisclosure.figures import Figure, Interval
from budgetdisclosure.metrics.operand import Pair, as_pair, interval
from budgetdisclosure.model import Basis
from budgetdisclosure.source import Place

from .finding import Related
from .once import once


@frozen(kw_only=True, slots=False)
class Print:
    """One printed quantity.

    ``order`` counts prints through the document, so that "before" has a meaning; ``section``,
    ``region``, ``group`` and ``item`` tell how near two prints are: section code, heading,
    sentence, list; ``table`` is the kind of the table it stands in. ``fall`` marks the unsigned magnitude of a
    decrease, ``basis`` what a change is told against.
    ``place`` is None in a report built by hand, and for a figure that is not printed
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
    table: str = ""
    issue: str | None = field(default=None, eq=False)
    fall: bool = False
    basis: Basis | None = None
    known: Interval | None = field(default=None, eq=False)

    @property
    def signed(self) -> "Print":
        """The print with the sign that the direction word gives it: a fall is below zero."""
        return self.stating(self.figure.negated(), fall=False) if self.fall else self

    def stating(self, figure: Figure, *, fall: bool | None = None) -> "Print":
        """The same print with another figure."""
        return Print(
            path=self.path,
            figure=figure,
            place=self.place,
            order=self.order,
            section=self.section,
            region=self.region,
            group=self.group,
            item=self.item,
            table=self.table,
            issue=self.issue,
            fall=self.fall if fall is None else fall,
            basis=self.basis,
            known=self.known,
        )

    def as_related(self, role: str, expected: object = None) -> Related:
        """The print as a place that a finding names beside its own."""
        return Related(
            path=self.path,
            role=role,
            stated=str(self.figure),
            expected=None if expected is None else str(expected),
            place=self.place,
        )

    @property
    def decimals(self) -> int:
        """Decimals shown."""
        return self.figure.decimals

    @once
    def pair(self) -> Pair:
        """The value, money in 元, in plain integers."""
        return as_pair(self.figure)

    @once
    def exact(self) -> Fraction:
        """The value, money in 元."""
        number, below = self.pair
        return Fraction(number) if below == 1 else Fraction(number, below)

    @once
    def interval(self) -> Interval:
        """What it can be, in the unit of calculation: 元, percentage points, things."""
        return self.known if self.known is not None else interval(self.figure)
