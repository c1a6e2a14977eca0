"""Tables flattened to text: one cell a line behind a tab, an empty line between rows."""

from collections.abc import Sequence

from budgetdisclosure.figures import parse_numeral
from budgetdisclosure.source import Block, Cell, Grid

from .headings import opens_section

_Found = tuple[str, Block, int]
"""The text of a cell, its first line, and where in that line it begins."""

CELL, CHART = "cell", "chart"
_LONGEST_CELL = 40


def find_grids(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Grid, ...]]:
    """The grids among the lines of a text, and the lines with those of grids and charts marked."""
    marked = list(blocks)
    grids = []
    index = 0
    while index < len(blocks):
        if _is_chart(blocks[index].text):
            marked[index] = blocks[index].labelled(CHART)
        elif blocks[index].text.startswith("\t"):
            end = _end(blocks, index)
            grid = _grid(blocks, index, end)
            if grid is not None:
                grids.append(grid)
                for inside in range(index, end):
                    marked[inside] = blocks[inside].labelled(CELL)
            index = end - 1
        index += 1
    return tuple(marked), tuple(grids)


def _is_chart(text: str) -> bool:
    """Labels, then as many numbers, on one line: what is left of a chart."""
    if text.count("\t") < 3:
        return False
    cells = [cell.strip() for cell in text.strip().split("\t")]
    if len(cells) < 4 or parse_numeral(cells[-1]) is None:
        return False
    return any(parse_numeral(cell) is not None for cell in cells[:-1])


def _end(blocks: Sequence[Block], start: int) -> int:
    """The line behind the last line of the table that starts at ``start``."""
    last = at = start
    while at < len(blocks) and at - last < _LONGEST_CELL:
        text = blocks[at].text
        if text.startswith("\t"):
            last = at
        elif (text.strip() and not _continues(blocks, at, last)) or (
            not text.strip() and at - last > 2
        ):
            break
        at += 1
    return last + 1


def _continues(blocks: Sequence[Block], at: int, last: int) -> bool:
    """A line without a tab belongs to the cell above it if another cell follows soon.

    The title of a section does not.
    """
    if opens_section(blocks[at].text) or any(
        not blocks[i].text.strip() for i in range(last + 1, at)
    ):
        return False
    for ahead in range(at + 1, min(at + _LONGEST_CELL, len(blocks))):
        text = blocks[ahead].text
        if text.startswith("\t"):
            return True
        if not text.strip() and not (
            ahead + 1 < len(blocks) and blocks[ahead + 1].text.startswith("\t")
        ):
            return False
    return False


def _grid(blocks: Sequence[Block], start: int, end: int) -> Grid | None:
    rows = _joined_rows(_rows(blocks, start, end))
    if sum(len(row) for row in rows) < 4:
        return None
    cells = tuple(cell_at(*one, r, c) for r, row in enumerate(rows) for c, one in enumerate(row))
    return Grid(
        cells=cells,
        rows=len(rows),
        cols=max(len(row) for row in rows),
        before=start,
        file=blocks[start].file,
    )


def _rows(blocks: Sequence[Block], start: int, end: int) -> list[list[_Found]]:
    rows: list[list[_Found]] = [[]]
    for block in blocks[start:end]:
        text = block.text
        inner = text.strip()
        if text.startswith("\t"):
            rows[-1].append((inner, block, len(text) - len(text.lstrip()) if inner else 1))
        elif not inner:
            rows.append([])
        elif rows[-1]:
            above, first, offset = rows[-1][-1]
            rows[-1][-1] = (f"{above}\n{inner}", first, offset)
    return [row for row in rows if row]


def cell_at(text: str, block: Block, offset: int, row: int, col: int) -> Cell:
    """The cell with ``text`` that begins at ``offset`` in the line ``block``."""
    segment = block.segments[0]
    return Cell(
        text=text,
        row=row,
        col=col,
        line=segment.line,
        column=segment.column + offset,
        start=segment.start + offset,
    )


def _joined_rows(rows: list[list[_Found]]) -> list[list[_Found]]:
    """Put together rows that an empty line within a cell broke in two."""
    out: list[list[_Found]] = []
    width = 0
    at = 0
    while at < len(rows):
        row = rows[at]
        after = rows[at + 1] if at + 1 < len(rows) else []
        if width >= 6 and len(row) < width and len(row) + len(after) == width:
            row = row + after
            at += 1
        if len(row) >= 6:
            width = len(row)
        out.append(row)
        at += 1
    return out
