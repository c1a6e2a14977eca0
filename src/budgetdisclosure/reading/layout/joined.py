"""The cells of a table from its parts on several pages."""

from attrs import define

from budgetdisclosure.source import Box, Cell, Grid

from .columns import mapped
from .content import TableCell
from .continuation import Chain
from .placed import PlacedTable
from .text import glue


@define
class _Draft:
    """A cell that later pages may still add to."""

    text: str
    row: int
    col: int
    row_span: int
    col_span: int
    page: int
    start: int
    box: Box
    open_bottom: bool
    last: str
    cut_last: bool


def grid_of(chain: Chain, before: int, numbers: list[int], file: str | None) -> Grid:
    """One grid from all parts of a table; each cell has the page on which it starts.

    Args:
        chain: The parts.
        before: The index of the block that follows.
        numbers: The number of each page.
        file: The name of the file.
    """
    drafts: list[_Draft] = []
    rows = 0
    for table, repeated in zip(chain.tables, chain.repeated, strict=True):
        rows = _add(drafts, rows, table, repeated, chain.columns)
    drafts.sort(key=lambda draft: (draft.row, draft.col))
    cells = tuple(
        Cell(
            text=draft.text,
            row=draft.row,
            col=draft.col,
            row_span=draft.row_span,
            col_span=draft.col_span,
            page=numbers[draft.page],
            start=draft.start,
            box=draft.box,
        )
        for draft in drafts
    )
    page = numbers[chain.tables[0].page]
    cols = len(chain.columns) - 1
    return Grid(cells=cells, rows=rows, cols=cols, before=before, page=page, file=file)


def _add(
    drafts: list[_Draft], rows: int, placed: PlacedTable, repeated: int, columns: list[float]
) -> int:
    """Add the cells of one part below ``rows`` rows; the new number of rows.

    A cell that is open at a page end takes in the open one below it. If all cells of both rows
    are open, a row was cut, and its two parts are one row again.
    """
    onto = mapped(placed.table.xs, columns)
    assert onto is not None
    ends = {(d.col, d.col_span): d for d in drafts if d.row + d.row_span == rows and d.open_bottom}
    tops = [cell for cell in placed.table.cells if cell.row == 0]
    spots = {_spot(cell, onto) for cell in tops if cell.open_top}
    reach = sum(d.col_span for d in ends.values())
    cut = bool(ends) and not repeated and spots == set(ends) and reach == len(columns) - 1
    at = rows - repeated - cut
    start = placed.start
    for cell in placed.table.cells:
        if cell.row >= repeated:
            end = ends.get(_spot(cell, onto)) if cell.row == 0 and cell.open_top else None
            if end is None:
                drafts.append(_draft(cell, at, start, placed.page, onto))
            else:
                _carry_on(end, cell, at)
        start += len(cell.text) + 1
    return at + placed.table.rows


def _spot(cell: TableCell, onto: list[int]) -> tuple[int, int]:
    return onto[cell.col], onto[cell.col + cell.col_span] - onto[cell.col]


def _draft(cell: TableCell, at: int, start: int, page: int, onto: list[int]) -> _Draft:
    col, col_span = _spot(cell, onto)
    return _Draft(
        text=cell.text,
        row=at + cell.row,
        col=col,
        row_span=cell.row_span,
        col_span=col_span,
        page=page,
        start=start,
        box=cell.box,
        open_bottom=cell.open_bottom,
        last=cell.last,
        cut_last=cell.cut_last,
    )


def _carry_on(end: _Draft, cell: TableCell, at: int) -> None:
    """Add a cell to the one that it carries on; a line shown half on both pages counts once."""
    text = cell.text
    if cell.first and end.last == cell.first and (end.cut_last or cell.cut_first):
        text = text.removeprefix(cell.first)
    if text:
        end.text += glue(end.text, text) + text
    if cell.text:
        end.last, end.cut_last = cell.last, cell.cut_last
    end.row_span = at + cell.row_span - end.row
    end.open_bottom = cell.open_bottom
