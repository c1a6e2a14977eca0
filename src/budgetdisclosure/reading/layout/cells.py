"""Letters into the cells of a lattice."""

from collections.abc import Sequence
from itertools import pairwise
from math import inf

from budgetdisclosure.source import Box

from .content import Table, TableCell
from .lattice import Lattice, Span
from .letter import Letter
from .line import Line
from .lines import lines_of
from .text import glue


def fill(grid: Lattice, letters: Sequence[Letter]) -> tuple[Table, list[Letter]]:
    """The table of a lattice, and the letters that lie outside of it."""
    bins: list[list[Letter]] = [[] for _ in grid.spans]
    outside: list[Letter] = []
    find = grid.find
    for letter in letters:
        index = find(letter[6], letter[7])
        if index is None:
            outside.append(letter)
        else:
            bins[index].append(letter)
    cells = tuple(_cell(grid, span, bin_) for span, bin_ in zip(grid.spans, bins, strict=True))
    return Table(ys=tuple(grid.ys), xs=tuple(grid.xs), cells=cells), outside


def _cell(grid: Lattice, span: Span, letters: list[Letter]) -> TableCell:
    right, bottom = grid.xs[span.col + span.col_span], grid.ys[span.row + span.row_span]
    lines = lines_of(letters, inf) if letters else []
    return TableCell(
        row=span.row,
        col=span.col,
        row_span=span.row_span,
        col_span=span.col_span,
        text=_text(lines, right) if lines else "",
        box=Box(grid.xs[span.col], grid.ys[span.row], right, bottom),
        open_top=span.open_top,
        open_bottom=span.open_bottom,
        struck=sum(line.struck for line in lines),
        cut_first=lines[0].text if lines and lines[0].cut else "",
        cut_last=lines[-1].text if lines and lines[-1].cut else "",
    )


def _text(lines: list[Line], right: float) -> str:
    """The lines of a cell, joined as wrapping broke them.

    Two numbers under each other are one broken number only if the first reaches the cell's edge;
    otherwise a line feed keeps them apart.
    """
    text = lines[0].text
    for before, line in pairwise(lines):
        stacked = text[-1].isdigit() and line.text[0].isdigit()
        if stacked and right - before.right > 1.5 * before.em:
            text += "\n" + line.text
        else:
            text += glue(text, line.text) + line.text
    return text
