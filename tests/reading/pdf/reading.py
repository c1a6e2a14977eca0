"""Read drawn pages, and look at what came out."""

from budgetdisclosure.reading.pdf import read_pdf
from budgetdisclosure.source import Document, Grid

from .drawing import Page, pdf


def read(*pages: Page) -> Document:
    return read_pdf(pdf(*pages), "a.pdf")


def rows(grid: Grid) -> list[list[str | None]]:
    """The texts of a grid; None where another cell covers the place."""
    table: list[list[str | None]] = [[None] * grid.cols for _ in range(grid.rows)]
    for cell in grid.cells:
        table[cell.row][cell.col] = cell.text
    return table


def texts(document: Document, label: str = "text") -> list[str]:
    return [block.text for block in document.blocks if block.label == label]


def notes(document: Document, kind: str) -> list[str]:
    return [note.message.key for note in document.notes if note.kind == kind]
