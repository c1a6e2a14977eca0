"""The hook for reading scanned pages with a program of the user's choice."""

from collections.abc import Callable, Iterable

from attrs import frozen

from budgetdisclosure.reading.layout import Letter
from budgetdisclosure.source import Box


@frozen(kw_only=True)
class PageImage:
    """A page as a picture: rows of ``stride`` bytes, three bytes (red, green, blue) a pixel.

    ``scale`` is the number of pixels a point; ``page`` counts from 1.
    """

    page: int
    width: int
    height: int
    stride: int
    scale: float
    data: bytes


@frozen(kw_only=True)
class Word:
    """Text that was recognised, with its box in pixels of the picture."""

    text: str
    box: Box


Ocr = Callable[[PageImage], Iterable[Word]]
"""What ``read_pdf`` calls for each scanned page. It may take its time: pdfium is not locked."""


def letters_of(words: Iterable[Word], scale: float) -> list[Letter]:
    """The letters of recognised words, in points; a word is shared out evenly among its letters."""
    letters = []
    for word in words:
        box = word.box
        step = (box.right - box.left) / max(len(word.text), 1) / scale
        top, bottom = box.top / scale, box.bottom / scale
        for index, text in enumerate(word.text):
            if text.isspace():
                continue
            left = box.left / scale + index * step
            x, y = left + step / 2, (top + bottom) / 2
            letters.append((text, left, top, left + step, bottom, bottom, x, y, False))
    return letters
