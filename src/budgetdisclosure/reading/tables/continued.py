"""Tables that go on in a further grid: on the next page, with or without title and headings."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model.standard.table import StandardTable
from budgetdisclosure.source import Cell, Document, Grid

from .frame import Frame
from .made import Part
from .recognise import kind_of
from .surroundings import squeezed

_FURNITURE = pattern(
    r"[-—－\s第页共\d/]*|.*单位[:：].*|(?:公开|财决|附)?表?[\d.-]+表?|(?:编制|填报)?部门[:：].*|续表?|.*[（(]续[）)]"
)


def goes_on(
    document: Document, number: int, frame: Frame, kind: StandardTable, first: Frame
) -> bool:
    """Whether the grid ``number`` goes on the table of ``kind`` before it, which begins as ``first``."""
    grid = frame.grid
    if kind.shape == "matrix" or grid.cols != first.grid.cols or not grid.cells:
        return False
    for text in lines_between(document, number):
        named = kind_of(text)
        if named is not kind and (named is not None or not _FURNITURE.fullmatch(text)):
            return False
    inside = [text for row in frame.titles for text in frame.words(row)]
    if any(kind_of(text) not in (None, kind) for text in inside):
        return False
    start = min(row for row in range(grid.rows) if row not in frame.titles)
    headings = {first.words(row) for row in range(first.first)}
    return frame.words(start) in headings or frame.is_body(start)


def lines_between(document: Document, number: int) -> Iterator[str]:
    """The lines between a grid and the one before it, without running headers and footers."""
    first = document.grids[number - 1].before
    for block in document.blocks[first : document.grids[number].before]:
        text = squeezed(block.text)
        if text and block.label not in ("header", "footer"):
            yield text


def joined(first: Grid, parts: Sequence[Part]) -> Grid:
    """One grid of several, one below the other."""
    below = tuple(_down(cell, part) for part in parts for cell in part.grid.cells)
    rows = first.rows + sum(part.grid.rows for part in parts)
    return evolve(first, cells=first.cells + below, rows=rows)


def _down(cell: Cell, part: Part) -> Cell:
    page = cell.page if cell.page is not None else part.grid.page
    return evolve(cell, row=cell.row + part.start, page=page)
