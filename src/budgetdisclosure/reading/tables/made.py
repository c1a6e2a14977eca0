"""Rows and cells of standard tables, made from the cells of a grid."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from attrs import define, evolve, field, frozen

from budgetdisclosure.figures import parse_numeral
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import TableCell, TableRow
from budgetdisclosure.source import Cell, Grid, Place

from .frame import AMOUNT, NOTHING, Frame


@frozen(kw_only=True)
class Setting:
    """What is known of the document when a table is read: year, name of the body, notes below."""

    year: int | None = None
    body: str | None = None
    notes: str = ""


@frozen
class Part:
    """A grid that goes on a table: from which row of the table, and its number."""

    start: int
    grid: Grid
    number: int


@define
class Maker:
    """Makes the rows of one table. ``lost`` counts bare numbers that state nothing we know.

    ``parts`` are the grids that go on it, where it stands in several.
    """

    frame: Frame
    number: int
    unit: str
    lost: int = 0
    parts: tuple[Part, ...] = ()
    known: frozenset[int] = frozenset()
    rows: list[TableRow] = field(factory=list)

    @property
    def grid(self) -> Grid:
        """The grid of the table."""
        return self.frame.grid

    def place_of(self, cell: Cell) -> Place:
        """Where ``cell`` stands in the source."""
        at = bisect_right(self.parts, cell.row, key=lambda part: part.start) if self.parts else 0
        if not at:
            return self.grid.place_of(cell, self.number)
        part = self.parts[at - 1]
        return part.grid.place_of(evolve(cell, row=cell.row - part.start), part.number)

    @property
    def said(self) -> bool:
        """Whether the row made last prints a figure."""
        return any(cell.value is not None for cell in self.rows[-1].cells)

    def heading(self) -> None:
        """All rows above the body, as they stand."""
        for row in range(self.frame.first):
            self._add(row, {}, "", None, header=True)

    def row(
        self,
        row: int,
        paths: Mapping[int, tuple[str, str]],
        name: str,
        code: str | None = None,
        within: range | None = None,
        *,
        memo: bool = False,
    ) -> None:
        """A row of the body: ``paths`` gives column and path of what each column states.

        ``within`` are the columns of its list, where several stand side by side. A ``memo`` row
        breaks down another one, so that its numbers add nothing.
        """
        header = row in self.frame.scales
        lost = self.lost
        self._add(row, paths, name, code, header=header, within=within)
        if memo:
            self.lost = lost

    def _add(
        self,
        row: int,
        paths: Mapping[int, tuple[str, str]],
        name: str,
        code: str | None,
        *,
        header: bool,
        within: range | None = None,
    ) -> None:
        cells = tuple(
            self._cell(cell, *paths.get(cell.col, ("", "")), header=header)
            for cell in self.frame.starts(row)
            if within is None or cell.col in within
        )
        self.rows.append(TableRow(name=name, cells=cells, code=code, header=header))

    def _cell(self, cell: Cell, column: str, path: str, *, header: bool) -> TableCell:
        text = self.frame.text(cell.row, cell.col)
        bare = AMOUNT.fullmatch(text) is not None
        numeral = parse_numeral(in_one(cell.text), self.unit) if path and bare else None
        if path and numeral is None and text and not NOTHING.fullmatch(text):
            path = ""  # something stands there, but what amount is not known
            self.lost += 1
        elif bare and not (path or header) and cell.col not in self.known:
            self.lost += 1
        return TableCell(
            text=cell.text,
            place=self.place_of(cell),
            column=column,
            path=path,
            value=numeral.figure if numeral else None,
            issue=numeral.issue if numeral else None,
        )


_GROUPED = pattern(r"-?\d{1,3}(?: \d{3})+(?:\.\d+)?")
_LINES = pattern(r"-?\d{1,3}(?:,\d{3})+\.\d+|-?\d+\.\d{2}")


def in_one(text: str) -> str:
    r"""A number without the blanks between its digits, and without a break where it is one number.

    >>> in_one("9 9 9 . 8 3"), in_one("12 345.60"), in_one("12,345,67\n8.90"), in_one("14 12")
    ('999.83', '12345.60', '12,345,678.90', '14 12')
    """
    parts = text.split()
    if len(parts) < 2:
        return text
    whole = "".join(parts)
    spaced = len(parts) > 2 and all(len(part) == 1 for part in parts)
    grouped = _GROUPED.fullmatch(text.strip())
    broken = len(parts) == 2 and "\n" in text and _LINES.fullmatch(whole) and "." not in parts[0]
    return whole if spaced or grouped or broken else text


def spread(starts: Sequence[int], frame: Frame) -> list[range]:
    """The columns of lists side by side that begin at ``starts``; the first has all before it."""
    begins = [0, *starts[1:], frame.grid.cols]
    return [range(begin, end) for begin, end in pairwise(begins)]


def first_text(texts: Iterable[str]) -> str:
    """The first of ``texts`` that is not empty."""
    return next((text for text in texts if text), "")
