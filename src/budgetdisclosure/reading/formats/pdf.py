"""PDF."""

from budgetdisclosure.reading.limits import Limits
from budgetdisclosure.reading.progress import Progress
from budgetdisclosure.reading.source_bytes import SourceBytes
from budgetdisclosure.source import Document

from .format import Format


def _fits(source: SourceBytes) -> bool:
    return b"%PDF-" in source.content[:1024] or source.suffix == ".pdf"


def _read(source: SourceBytes, limits: Limits, progress: Progress) -> Document:
    from budgetdisclosure.reading.pdf import read_pdf  # noqa: PLC0415 - only where a PDF is read

    return read_pdf(
        source.content,
        source.name or None,
        max_pages=limits.pages,
        max_seconds=limits.seconds,
        progress=progress,
    )


FORMAT = Format(name="pdf", suffixes=(".pdf",), fits=_fits, read=_read, order=10)
