"""Lines and tables with the page and the offset at which they stand."""

from typing import NamedTuple

from .content import Table
from .line import Line


class PlacedLine(NamedTuple):
    """A line, the index of its page, and where it starts in the text of that page."""

    line: Line
    page: int
    start: int


class PlacedTable(NamedTuple):
    """A table, the index of its page, and where its first cell starts in the text of that page.

    ``above`` are the lines of text over it on its page; ``depth`` is the share of the page height
    at which it ends.
    """

    table: Table
    page: int
    start: int
    above: tuple[str, ...] = ()
    depth: float = 1.0
