"""A table as it stands in a source, before anyone knows what it means."""

from attrs import frozen

from budgetdisclosure.lean import lean

from .place import Box, Place


@lean
@frozen(kw_only=True)
class Cell:
    """A cell: its text, where it starts, how many rows and columns it covers.

    ``line``, ``column`` (from 1) and ``start`` are those of its first character in a text file.
    """

    text: str
    row: int
    col: int
    row_span: int = 1
    col_span: int = 1
    page: int | None = None
    line: int | None = None
    column: int | None = None
    start: int | None = None
    box: Box | None = None


@frozen(kw_only=True)
class Grid:
    """A table: its cells in reading order, its size, and the block after which it stands.

    ``before`` is the index of the block that follows the grid, so text and tables keep their
    order. ``title`` is filled by readers that know it (Excel sheets); others leave it empty.
    """

    cells: tuple[Cell, ...]
    rows: int
    cols: int
    before: int = 0
    page: int | None = None
    sheet: str | None = None
    file: str | None = None
    title: str = ""

    def place_of(self, cell: Cell, table: int | None = None) -> Place:
        """The place of ``cell``; ``table`` is the index of the table in its disclosure."""
        return Place(
            file=self.file,
            page=cell.page if cell.page is not None else self.page,
            line=cell.line,
            column=cell.column,
            end_column=None if cell.column is None else cell.column + len(cell.text),
            start=cell.start,
            end=None if cell.start is None else cell.start + len(cell.text),
            box=cell.box,
            sheet=self.sheet,
            table=table,
            row=cell.row,
            col=cell.col,
            quote=cell.text,
        )
