"""What is said of a page that was not read, or of text on it that is not displayed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from budgetdisclosure.messages import Message
from budgetdisclosure.reading.layout import Letter, Line, PageContent, lines_of
from budgetdisclosure.source import Box, Note, Place

from .characters import unmapped

_KINDS = {"scanned": "unread", "picture": "unread", "ungridded": "table"}


def page_note(page: PageContent, file: str | None) -> Iterator[Note]:
    """Notes on a page, or charts on it, of which something was not read."""
    if page.kind in _KINDS:
        message = Message.of(f"pdf.{page.kind}", page=page.number)
        yield Note(_KINDS[page.kind], message, Place(file=file, page=page.number))
        return
    for box in page.charts:
        message = Message.of("pdf.chart", page=page.number)
        yield Note("info", message, Place(file=file, page=page.number, box=box))


def cut_note(data: bytes, pages: Sequence[PageContent], file: str | None) -> Iterator[Note]:
    """Says of a file without its end mark that it may be incomplete, and which pages are blank."""
    if _END not in data[-_TAIL:]:
        blank = ", ".join(str(page.number) for page in pages if page.kind == "blank")
        yield Note("unread", Message.of("pdf.cut_off", pages=blank or "-"), Place(file=file))


_END, _TAIL = b"%%EOF", 1024
"""The mark at the end of every PDF, and the bytes within which it stands."""


def hidden_notes(
    hidden: Mapping[str, Sequence[Letter]], page: int, file: str | None
) -> Iterator[Note]:
    """One note for each reason, which quotes all text that is hidden for it."""
    for reason, letters in hidden.items():
        lines = lines_of(letters)
        quote = "\n".join(line.text for line in lines)
        box = Box(
            min(line.left for line in lines),
            min(line.top for line in lines),
            max(line.right for line in lines),
            max(line.bottom for line in lines),
        )
        message = Message.of(f"pdf.{reason}", page=page, count=len(letters))
        yield Note("hidden", message, Place(file=file, page=page, box=box, quote=quote))


def letter_notes(page: PageContent, file: str | None) -> Iterator[Note]:
    """Notes on letters without a meaning of their own, and on letters struck again."""
    counts = (
        ("info", "pdf.unmapped", unmapped("".join(_texts(page)))),
        ("hidden", "pdf.repeated", page.struck),
    )
    for kind, key, count in counts:
        if count:
            message = Message.of(key, page=page.number, count=count)
            yield Note(kind, message, Place(file=file, page=page.number))


def _texts(page: PageContent) -> Iterable[str]:
    for item in page.items:
        if isinstance(item, Line):
            yield item.text
        else:
            yield from (cell.text for cell in item.cells)
