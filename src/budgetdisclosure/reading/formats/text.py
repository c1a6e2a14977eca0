"""Plain text and Markdown: what is left when no other format fits."""

from budgetdisclosure.reading.text import read_text

from .format import Format

FORMAT = Format(
    name="text", suffixes=(".txt", ".md"), fits=lambda _: True, read=read_text, order=99
)
