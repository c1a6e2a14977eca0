"""The cells of a table from its parts on several pages."""

from collections.abc import Sequence
from operator import attrgetter

from attrs import Factory, define, evolve

from budgetdisclosure.source import Cell, Grid

from .columns import mapped
from .content import TableCell
from .continuation import Chain
from .placed import PlacedTable
from .text import glue

_Spot = tuple[int, int]
"""The first column of a cell, and how many it covers."""


@define
class _End:
    """A cell that is open at the end of a page: its index, and its last line so far."""

    index: int
    last: str
    cut_last: bool


@define
class _Joined:
    """The parts so far; ``ends`` are the cells that the next part may carry on."""

    columns: Sequence[float]
    cells: list[Cell] = Factory(list)
    rows: int = 0
    ends: dict[_Spot, _End] = Factory(dict)


def grid_of(chain: Chain, before: int, numbers: list[int], file: str | None) -> Grid:
    """One grid from all parts of a table; each cell has the page on which it starts.

    Args:
        chain: The parts.
        before: The index of the block that follows.
        numbers: The number of each page.
        file: The name of the file.
    """
    joined = _Joined(chain.columns)
    for placed, repeated in zip(chain.tables, chain.repeated, strict=True):
        _add(joined, placed, repeated, numbers[placed.page])
    cells = tuple(sorted(joined.cells, key=attrgetter("row", "col")))
    page = numbers[chain.tables[0].page]
    cols = len(chain.columns) - 1
    return Grid(cells=cells, rows=joined.rows, cols=cols, before=before, page=page, file=file)


def _add(joined: _Joined, placed: PlacedTable, repeated: int, page: int) -> None:
    """Add the cells of one part, whose first ``repeated`` rows are the head once more.

    A cell that is open at a page end takes in the open one below it. If all cells of both rows
    are open, a row was cut, and its two parts are one row again.
    """
    table, ends = placed.table, joined.ends
    onto = mapped(table.xs, joined.columns)
    assert onto is not None
    spots = {_spot(cell, onto) for cell in table.cells if cell.row == 0 and cell.open_top}
    reach = sum(col_span for _, col_span in ends)
    cut = bool(ends) and not repeated and spots == set(ends) and reach == len(joined.columns) - 1
    at = joined.rows - repeated - cut
    start = placed.start
    opened: dict[_Spot, _End] = {}
    for cell in table.cells:
        if cell.row >= repeated:
            spot = _spot(cell, onto)
            end = ends.get(spot) if cell.row == 0 and cell.open_top else None
            if end is not None:
                _carry_on(joined.cells, end, cell, at)
            else:
                joined.cells.append(_placed(cell, at, spot, page, start))
            if cell.open_bottom:
                opened[spot] = end or _End(len(joined.cells) - 1, cell.last, cell.cut_last)
        start += len(cell.text) + 1
    if table.rows > repeated:
        joined.rows, joined.ends = at + table.rows, opened


def _spot(cell: TableCell, onto: list[int]) -> _Spot:
    return onto[cell.col], onto[cell.col + cell.col_span] - onto[cell.col]


def _placed(cell: TableCell, at: int, spot: _Spot, page: int, start: int) -> Cell:
    return Cell(
        text=cell.text,
        row=at + cell.row,
        col=spot[0],
        row_span=cell.row_span,
        col_span=spot[1],
        page=page,
        start=start,
        box=cell.box,
    )


def _carry_on(cells: list[Cell], end: _End, cell: TableCell, at: int) -> None:
    """Add a cell to the one that it carries on; a line shown half on both pages counts once."""
    begun, more = cells[end.index], cell.text
    if cell.first and end.last == cell.first and (end.cut_last or cell.cut_first):
        more = more.removeprefix(cell.first)
    text = begun.text + glue(begun.text, more) + more if more else begun.text
    cells[end.index] = evolve(begun, text=text, row_span=at + cell.row_span - begun.row)
    if cell.text:
        end.last, end.cut_last = cell.last, cell.cut_last
