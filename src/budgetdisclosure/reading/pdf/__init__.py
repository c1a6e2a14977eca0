"""Read PDF files: text, tables and places as displayed. Needs the extra ``pdf``.

pdfium is not thread-safe. ``read_pdf`` may be called from several threads, which then take turns
page by page; to read in parallel use processes. A program that also calls pypdfium2 itself from
other threads must hold ``PDFIUM`` while it does.
"""

from budgetdisclosure.errors import MissingExtra
from budgetdisclosure.reading.progress import Progress, unwatched
from budgetdisclosure.source import Document

from .guard import PDFIUM
from .ocr import Ocr, PageImage, Word

__all__ = ["PDFIUM", "Ocr", "PageImage", "Word", "read_pdf"]


def read_pdf(
    data: bytes,
    file: str | None = None,
    *,
    max_pages: int = 10_000,
    max_seconds: float = 60.0,
    max_objects: int = 200_000,
    ocr: Ocr | None = None,
    progress: Progress = unwatched,
) -> Document:
    """The document in the bytes of a PDF, as displayed.

    Args:
        data: The content of the file.
        file: Its name, for places and messages.
        max_pages: More pages are refused.
        max_seconds: Pages that are not reached in this time are left out, with a note.
        max_objects: Objects and letters of a page; a page with more is read in part, with a note.
        progress: Called after each page with the pages read and the pages in all.
        ocr: Called with a ``PageImage`` for each scanned page; gives its ``Word`` objects.

    Returns:
        Blocks, grids, page kinds, and a note for all that was not read or is not displayed. It
        holds no open file and can be pickled.

    Raises:
        ReadError: no PDF, damaged, encrypted, without pages.
        LimitError: more than ``max_pages`` pages.
        MissingExtra: pypdfium2 is not installed.
    """
    try:
        import pypdfium2  # noqa: F401, PLC0415 - an extra, needed only here
    except ImportError as error:
        raise MissingExtra("errors.missing_extra", what="PDF", extra="pdf") from error
    from .budget import Budget  # noqa: PLC0415 - these load pypdfium2
    from .reader import read  # noqa: PLC0415

    budget = Budget(pages=max_pages, seconds=max_seconds, objects=max_objects, letters=max_objects)
    return read(data, file, budget, ocr, progress)
