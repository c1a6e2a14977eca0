"""A table as text for a terminal, with Chinese characters as wide as they are shown."""

from itertools import zip_longest

from .safe import printable
from .table import Align, DisplayTable
from .width import fold, padded, width

WIDEST = 48
"""Columns of a terminal that one cell may take before its text goes on below."""

_GAP = "  "


def to_terminal(table: DisplayTable, *, widest: int = WIDEST) -> str:
    """The table in lines of text, without blanks at their ends; long cells are folded."""
    titles = tuple(printable(column.title) for column in table.columns)
    rows = [tuple(printable(text) for text in row) for row in table.rows]
    sizes = [min(widest, max(width(row[i]) for row in (titles, *rows))) for i in range(len(titles))]
    ruler = _GAP.join("-" * size for size in sizes)
    lines = [printable(table.title)] if table.title else []
    lines += [*_lines(titles, table, sizes), ruler]
    for row in rows:
        lines += _lines(row, table, sizes)
    return "\n".join(lines)


def _lines(row: tuple[str, ...], table: DisplayTable, sizes: list[int]) -> list[str]:
    folded = [fold(text, size) for text, size in zip(row, sizes, strict=True)]
    return [
        _GAP.join(
            padded(part, size, right=column.align is Align.RIGHT)
            for part, size, column in zip(parts, sizes, table.columns, strict=True)
        ).rstrip()
        for parts in zip_longest(*folded, fillvalue="")
    ]
