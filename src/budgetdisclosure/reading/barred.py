"""Tables in plain text with a bar between cells and a row a line."""

from collections.abc import Iterator, Sequence

from budgetdisclosure.figures import parse_numeral
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block, Grid

from .text_grids import CELL, cell_at

_RULE = pattern(r"[|\s:-]+")
"""The line below the head of a table in Markdown."""

_FEWEST_ROWS, _FEWEST_COLUMNS = 2, 2

_Found = tuple[str, int]
"""The text of a cell, and where in its line it begins."""


def find_barred(
    blocks: Sequence[Block], known: Sequence[Grid]
) -> tuple[tuple[Block, ...], tuple[Grid, ...]]:
    """The grids among ``blocks`` together with those that are ``known``, their lines marked.

    Only where there are numbers, and each row has as many cells as the others: which cell is
    missing, nobody can tell.
    """
    marked = list(blocks)
    grids = list(known)
    for start, end in _runs(blocks):
        rows = [(at, _cells(blocks[at].text)) for at in range(start, end)]
        rows = [(at, cells) for at, cells in rows if cells]
        widths = {len(cells) for _, cells in rows}
        if len(rows) < _FEWEST_ROWS or len(widths) > 1 or min(widths) < _FEWEST_COLUMNS:
            continue
        if not any(parse_numeral(text) for _, found in rows[1:] for text, _ in found[1:]):
            continue
        cells = tuple(
            cell_at(text, blocks[at], offset, row, col)
            for row, (at, found) in enumerate(rows)
            for col, (text, offset) in enumerate(found)
        )
        file = blocks[start].file
        grids.append(Grid(cells=cells, rows=len(rows), cols=widths.pop(), before=start, file=file))
        for at in range(start, end):
            marked[at] = blocks[at].labelled(CELL)
    return tuple(marked), tuple(sorted(grids, key=lambda grid: grid.before))


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Where lines with bars begin and end that follow one another."""
    start = None
    for at, block in enumerate(blocks):
        barred = block.label == "text" and "|" in block.text
        if barred and start is None:
            start = at
        elif not barred and start is not None:
            yield start, at
            start = None
    if start is not None:
        yield start, len(blocks)


def _cells(text: str) -> list[_Found]:
    """The cells of a line; none if it is a rule between the head and the rest."""
    if "-" in text and _RULE.fullmatch(text):
        return []
    inner = text.rstrip().removesuffix("|")
    at = len(inner) - len(inner.lstrip())
    at += inner.startswith("|", at)
    out = []
    for piece in inner[at:].split("|"):
        words = piece.strip()
        out.append((words, at + (len(piece) - len(piece.lstrip()) if words else 0)))
        at += len(piece) + 1
    return out
