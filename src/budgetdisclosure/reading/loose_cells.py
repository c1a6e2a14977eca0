"""Numbers in cells that lost their rows: a cell a line, or bars with cells missing between them."""

from collections.abc import Iterator

from budgetdisclosure.figures import normal
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Document, Note

_MONEY = pattern(r"-?\d[\d,]*\.\d+")
"""Whole numbers may be those of lines."""


def loose_cells(document: Document) -> Iterator[str]:
    """The numbers that stand alone in a line or between bars, in no table that was read.

    Pages have tables of their own.
    """
    if document.pages:
        return
    for block in document.blocks:
        if block.label == "text":
            for cell in normal(block.text).split("|"):
                if _MONEY.fullmatch(cell.strip()):
                    yield cell.strip()


def loose_note(document: Document) -> Iterator[Note]:
    """What is to be said of them, if there are any."""
    found = list(loose_cells(document))
    if found:
        printed = "、".join(found[:3])
        message = Message.of("reading.loose_cells", count=len(found), printed=printed)
        yield Note("unread", message)
