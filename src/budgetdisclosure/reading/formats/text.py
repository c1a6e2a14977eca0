"""Plain text and Markdown: what is left when no other format fits."""

from budgetdisclosure.reading.limits import Limits
from budgetdisclosure.reading.progress import Progress
from budgetdisclosure.reading.source_bytes import SourceBytes
from budgetdisclosure.reading.text import read_text
from budgetdisclosure.source import Document

from .format import Format


def _read(source: SourceBytes, limits: Limits, _: Progress) -> Document:
    return read_text(source, limits)


FORMAT = Format(name="text", suffixes=(".txt", ".md"), fits=lambda _: True, read=_read, order=99)
