"""Letters into the cells of a lattice."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from budgetdisclosure.source import Box

from .content import Table, TableCell
from .lattice import Lattice, Span
from .letter import Letter
from .lines import blank_between, rows_of_letters, size_of
from .strikes import without_strikes
from .text import glue


def fill(grid: Lattice, letters: Sequence[Letter]) -> tuple[Table, list[Letter]]:
    """The table of a lattice, and the letters that lie outside of it."""
    bins: list[list[Letter]] = [[] for _ in grid.spans]
    outside: list[Letter] = []
    ys, xs, owner = grid.ys, grid.xs, grid.owner
    left, top, right, bottom = xs[0], ys[0], xs[-1], ys[-1]
    x0 = x1 = y0 = y1 = 0.0
    bin_: list[Letter] = []
    for letter in letters:
        x, y = letter[6], letter[7]
        if x0 <= x < x1 and y0 <= y < y1:  # the same place as that of the letter before
            bin_.append(letter)
        elif left <= x < right and top <= y < bottom:
            row, col = bisect_right(ys, y), bisect_right(xs, x)
            x0, x1, y0, y1 = xs[col - 1], xs[col], ys[row - 1], ys[row]
            bin_ = bins[owner[row - 1][col - 1]]
            bin_.append(letter)
        else:
            outside.append(letter)
    cells = tuple([_cell(grid, span, own) for span, own in zip(grid.spans, bins, strict=True)])
    return Table(ys=tuple(ys), xs=tuple(xs), cells=cells), outside


class _Row(NamedTuple):
    """A line of a cell, which needs no boxes for its characters."""

    text: str
    right: float
    em: float
    cut: bool
    struck: int


def _cell(grid: Lattice, span: Span, letters: list[Letter]) -> TableCell:
    row, col, row_span, col_span, open_top, open_bottom = span
    right = grid.xs[col + col_span]
    box = Box(grid.xs[col], grid.ys[row], right, grid.ys[row + row_span])
    if not letters:
        return TableCell(row, col, row_span, col_span, "", box, open_top, open_bottom)
    rows = [_row(part) for part in rows_of_letters(letters)]
    return TableCell(
        row,
        col,
        row_span,
        col_span,
        _text(rows, right),
        box,
        open_top,
        open_bottom,
        rows[0].text,
        rows[-1].text,
        rows[0].cut,
        rows[-1].cut,
        sum([part.struck for part in rows]),
    )


def _row(letters: list[Letter]) -> _Row:
    """A line from letters sorted from left to right; gaps come from justification."""
    struck = len(letters)
    letters = without_strikes(letters)
    text: list[str] = []
    before, cut = letters[0], False
    edge = before[3]
    for letter in letters:
        char, left, _, right, _, _, _, _, part = letter
        if left - edge > 0.5 and blank_between(before, letter, inf):
            text.append(" ")
        text.append(char)
        if part:
            cut = True
        before, edge = letter, right
    return _Row("".join(text), edge, size_of(letters), cut, struck - len(letters))


def _text(rows: list[_Row], right: float) -> str:
    """The lines of a cell, joined as wrapping broke them.

    Two numbers under each other are one broken number only if the first reaches the cell's edge;
    otherwise a line feed keeps them apart.
    """
    text = rows[0].text
    for before, line in pairwise(rows):
        stacked = text[-1].isdigit() and line.text[0].isdigit()
        if stacked and right - before.right > 1.5 * before.em:
            text += "\n" + line.text
        else:
            text += glue(text, line.text) + line.text
    return text
