"""What one displayed page holds."""

from typing import NamedTuple

from attrs import frozen

from budgetdisclosure.source import Box

from .line import Line


class TableCell(NamedTuple):
    """A cell of a table on one page.

    ``first`` and ``last`` are the texts of its first and last line; ``cut_first`` and ``cut_last``
    tell that these are only partly displayed, as in a row that a page break cuts. A tuple and not
    an attrs class because a page has hundreds of them.
    """

    row: int
    col: int
    row_span: int
    col_span: int
    text: str
    box: Box
    open_top: bool = False
    open_bottom: bool = False
    first: str = ""
    last: str = ""
    cut_first: bool = False
    cut_last: bool = False
    struck: int = 0


@frozen(kw_only=True)
class Table:
    """A ruled table on one page; ``ys`` and ``xs`` are the positions of its lines."""

    ys: tuple[float, ...]
    xs: tuple[float, ...]
    cells: tuple[TableCell, ...]

    @property
    def frame(self) -> Box:
        """The box of the whole table."""
        return Box(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    @property
    def rows(self) -> int:
        """The number of rows."""
        return len(self.ys) - 1


@frozen(kw_only=True)
class PageContent:
    """A page: lines and tables in reading order; ``kind`` is that of ``source.Page``.

    ``charts`` are boxes of drawn charts and of pictures beside the text, which mostly are charts.
    """

    number: int
    width: float
    height: float
    items: tuple[Line | Table, ...] = ()
    kind: str = "text"
    charts: tuple[Box, ...] = ()

    @property
    def struck(self) -> int:
        """How many letters were dropped as strikes of others."""
        cells = (cell for item in self.items if isinstance(item, Table) for cell in item.cells)
        lines = sum(item.struck for item in self.items if isinstance(item, Line))
        return lines + sum(cell.struck for cell in cells)
