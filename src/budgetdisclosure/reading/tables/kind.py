"""What a kind of table offers to the reader."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from attrs import field, frozen

from budgetdisclosure.figures import Figure, parse_numeral
from budgetdisclosure.model import Table, TableCell, TableRow
from budgetdisclosure.source import Cell, Grid

Rows = list[list[Cell]]


@frozen(kw_only=True)
class Understood:
    """A table with the values of the model that are no figures, by path."""

    table: Table
    texts: Mapping[str, object] = field(factory=dict)


@frozen(kw_only=True)
class TableKind:
    """A kind of table.

    ``read`` takes a grid, the number of the table, the heading above it, and which table of its
    kind it would be (from 1); it gives None for a table of another kind. Kinds are tried by
    ``order``.
    """

    name: str
    order: int = 50
    read: Callable[[Grid, int, str, int], Understood | None]


def rows_of(grid: Grid) -> Rows:
    """The cells by row."""
    rows: Rows = [[] for _ in range(grid.rows)]
    for cell in grid.cells:
        rows[cell.row].append(cell)
    return rows


def plain(text: str) -> str:
    """The text of a cell without blanks and line breaks."""
    return _plain_once(text) if len(text) <= _SHORT else "".join(text.split())


_SHORT = 200
"""Longer texts are not kept in memory."""


@lru_cache(maxsize=4096)
def _plain_once(text: str) -> str:
    """Each kind of table asks for the words of the same cells."""
    return "".join(text.split())


def find_row(rows: Rows, *words: str) -> int | None:
    """The first row that has a cell with each of ``words``."""
    for number, row in enumerate(rows):
        texts = [plain(cell.text) for cell in row]
        if all(any(word in text for text in texts) for word in words):
            return number
    return None


def made_cell(  # noqa: PLR0917
    grid: Grid, number: int, cell: Cell, column: str = "", path: str = "", unit: str | None = None
) -> TableCell:
    """A cell understood: ``unit`` is what a bare number in it stands for."""
    value: Figure | None = None
    issue = None
    if path:
        numeral = parse_numeral(cell.text, unit)
        if numeral is not None:
            value, issue = numeral.figure, numeral.issue
    return TableCell(
        text=cell.text,
        place=grid.place_of(cell, number),
        column=column,
        path=path if value is not None else "",
        value=value,
        issue=issue,
    )


def made_table(  # noqa: PLR0917
    grid: Grid, number: int, kind: str, title: str, rows: Sequence[TableRow], unit: str | None
) -> Table:
    """A table of ``kind`` at the place of its first cell."""
    return Table(
        kind=kind,
        title=title,
        rows=tuple(rows),
        place=grid.place_of(grid.cells[0], number),
        unit=unit,
    )
