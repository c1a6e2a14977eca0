"""One row of a table: a code with its names, its time, its fund and how sure it is."""

from datetime import date

from attrs import field, frozen

from .codes import Code
from .kinds import Certainty, Confidence, FundKind, Level, Table
from .when import EARLIEST, LATEST, date_of, key_of


@frozen
class Naming:
    """A name that a code carried, how often documents print the pair, and in which years."""

    name: str
    start: int
    end: int
    confidence: Confidence
    docs: int
    first_seen: int | None
    last_seen: int | None

    @property
    def since(self) -> date | None:
        """First day of the name; None = from before the data begin."""
        return None if self.start == EARLIEST else date_of(self.start)

    @property
    def until(self) -> date | None:
        """Last day of the name; None = still in use."""
        return None if self.end == LATEST else date_of(self.end)

    def certainty(self, year: int) -> Certainty:
        """What a disagreement with this name is worth in ``year``.

        Two documents or more print it, and ``year`` lies among theirs: certain. One document:
        probable in its year. Otherwise a hint. A registered edition is certain while it holds.
        """
        if self.confidence is Confidence.OFFICIAL:
            first = self.first_seen or self.start // 10000
            last = self.last_seen or self.end // 10000
            return Certainty.CERTAIN if first <= year <= last else Certainty.HINT
        if not self.docs or self.first_seen is None or self.last_seen is None:
            return Certainty.HINT
        if not self.first_seen <= year <= self.last_seen:
            return Certainty.HINT
        return Certainty.CERTAIN if self.docs >= 2 else Certainty.PROBABLE


@frozen
class Entry:
    """A code with one meaning. ``name`` is the latest; ``name_on`` tells that of a date.

    ``start`` and ``end`` are the stated time of validity as ``yyyymmdd``; ``first_day`` and
    ``last_day`` are the same, widened by the years in which documents still printed the row
    (stated years may be off by one).
    """

    code: Code
    name: str
    fund: FundKind
    namings: tuple[Naming, ...]
    places: int
    start: int
    end: int
    first_day: int = field(repr=False)
    last_day: int = field(repr=False)

    def __str__(self) -> str:
        return f"{self.code.digits} {self.name}"

    @property
    def level(self) -> Level:
        """类, 款 or 项."""
        return self.code.level

    @property
    def table(self) -> Table:
        """The table that the row stands in."""
        return self.code.table

    @property
    def confidence(self) -> Confidence:
        """How the code with its latest name is known."""
        return self.namings[-1].confidence

    @property
    def docs(self) -> int:
        """How many published documents print the code with its latest name."""
        return self.namings[-1].docs

    @property
    def first_seen(self) -> int | None:
        """The first year in which a document prints the code with its latest name."""
        return self.namings[-1].first_seen

    @property
    def last_seen(self) -> int | None:
        """The last such year."""
        return self.namings[-1].last_seen

    @property
    def since(self) -> date | None:
        """First day of validity; None = from before the data begin."""
        return None if self.start == EARLIEST else date_of(self.start)

    @property
    def until(self) -> date | None:
        """Last day of validity; None = still valid."""
        return None if self.end == LATEST else date_of(self.end)

    @property
    def is_lasting(self) -> bool:
        """Whether the code is valid on every date that the data know."""
        return self.first_day == EARLIEST and self.last_day == LATEST

    def is_valid_on(self, on: date | int | None) -> bool:
        """Whether the code may be used on ``on``, a date or a year (its last day)."""
        return self.first_day <= key_of(on) <= self.last_day

    def naming_on(self, on: date | int | None) -> Naming:
        """The name of that date with its evidence; outside validity, the nearest one."""
        return self.naming_at(key_of(on))

    def naming_at(self, key: int) -> Naming:
        """The same for a day as ``yyyymmdd``."""
        for naming in self.namings:
            if key <= naming.end:
                return naming
        return self.namings[-1]

    def name_on(self, on: date | int | None) -> str:
        """The name of that date."""
        return self.naming_on(on).name if len(self.namings) > 1 else self.name

    def certainty(self, year: int) -> Certainty:
        """How sure the code and its name of ``year`` are: what a disagreement is worth."""
        return self.naming_on(year).certainty(year)
