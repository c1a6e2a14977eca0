"""Open the bytes of a PDF, or say clearly why not."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from budgetdisclosure.errors import LimitError, ReadError
from budgetdisclosure.lazy import pattern

from .budget import Budget
from .guard import PDFIUM

_NO_PAGES = pattern(rb"/Count\s+0\b")
_HEAD = 1024
"""Bytes within which a PDF must have its mark."""
_PASSWORD = 4
"""Error number of pdfium for a file with a password."""


def check_head(data: bytes, name: str) -> None:
    """Refuse what is no PDF by its first bytes.

    Raises:
        ReadError: ``pdf.empty``, ``pdf.html`` for a web page, ``pdf.not_pdf`` for other content.
    """
    if not data:
        raise ReadError("pdf.empty", file=name)
    head = data[:_HEAD]
    if b"%PDF-" in head:
        return
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<meta", b"<script")):
        raise ReadError("pdf.html", file=name)
    raise ReadError("pdf.not_pdf", file=name)


def _reason(number: int | None, data: bytes) -> str:
    """The key for an error of pdfium, which refuses a file without pages as damaged."""
    if number == _PASSWORD:
        return "pdf.encrypted"
    return "pdf.no_pages" if _NO_PAGES.search(data) else "pdf.damaged"


@contextmanager
def opened(data: bytes, name: str, budget: Budget) -> Iterator[tuple[Any, int]]:
    """The open file and the number of its pages; closed at the end.

    Raises:
        ReadError: damaged, encrypted or without pages.
        LimitError: more pages than ``budget`` allows.
    """
    import pypdfium2  # noqa: PLC0415 - an extra, needed only here

    check_head(data, name)
    with PDFIUM:
        # pdfium keeps the number of its last error; this sets it to "damaged"
        pypdfium2.raw.FPDF_LoadMemDocument(b"%", 1, None)
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise ReadError(_reason(error.err_code, data), file=name) from error
    try:
        with PDFIUM:
            count = len(document)
        if not count:
            raise ReadError("pdf.no_pages", file=name)
        if count > budget.pages:
            raise LimitError("pdf.too_many_pages", file=name, pages=count, limit=budget.pages)
        yield document, count
    finally:
        with PDFIUM:
            document.close()
