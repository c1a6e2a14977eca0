"""Letters as pdfium gives them, in runs that stand next to each other."""

from collections.abc import Iterator
from ctypes import addressof, c_double, c_float, c_ushort
from struct import Struct

from attrs import define

from . import binding
from .affine import Quad
from .characters import character

_BOX = (c_float * 4)()
_BOX_AT = addressof(_BOX)
_UNPACK = Struct("4f").unpack
_ORIGIN = (c_double * 2)()
_X, _Y = addressof(_ORIGIN), addressof(_ORIGIN) + 8
_TOUCH = 0.6
"""Points between letters of one run."""


Part = tuple[int, str, float, float]
"""A letter of a run: its index in pdfium's text, its text, its left and right edge."""


@define
class Run:
    """Letters of one size on one base line that touch each other, in the space of the page.

    Questions that cost a call to pdfium are asked once a run. ``origin`` is the point of the first
    letter on the base line.
    """

    bottom: float
    top: float
    parts: list[Part]
    origin: tuple[float, float] = (0.0, 0.0)

    @property
    def box(self) -> Quad:
        """The box around the run."""
        return self.parts[0][2], self.bottom, self.parts[-1][3], self.top

    def box_of(self, part: Part) -> Quad:
        """The box of one letter."""
        return part[2], self.bottom, part[3], self.top


def runs(text_page: int, count: int) -> Iterator[Run]:
    """The runs of a page in the order of its content stream."""
    loose_box, buffer, codes = binding.loose_box, _BOX, _codes(text_page, count)
    run: Run | None = None
    parts: list[Part] = []
    bottom_before = top_before = right_before = 0.0
    for index, code in enumerate(codes):
        plain = 32 < code < 0x7F or 0x4E00 <= code <= 0x9FFF
        text = chr(code) if plain else _rare(codes, index)
        if not text:
            continue
        loose_box(text_page, index, _BOX_AT)
        left, top, right, bottom = _UNPACK(buffer)
        if (
            run is not None
            and bottom == bottom_before
            and top == top_before
            and -1.0 < left - right_before < _TOUCH
        ):
            parts.append((index, text, left, right))
        else:
            if run is not None:
                yield run
            parts = [(index, text, left, right)]
            binding.origin(text_page, index, _X, _Y)
            run = Run(bottom, top, parts, tuple(_ORIGIN))
            bottom_before, top_before = bottom, top
        right_before = right
    if run is not None:
        yield run


def _codes(text_page: int, count: int) -> list[int]:
    """The code units of all letters: by one call where pdfium's text has one for each letter."""
    units = (c_ushort * (count + 1))()
    if binding.all_text(text_page, 0, count, addressof(units)) == count + 1:
        return units[:count]
    return [binding.unicode_at(text_page, index) for index in range(count)]


def _rare(codes: list[int], index: int) -> str:
    """A character that is no plain letter; the second half of a surrogate pair gives none."""
    code = codes[index]
    if 0xD800 <= code < 0xDC00 and index + 1 < len(codes):
        low = codes[index + 1]
        if 0xDC00 <= low <= 0xDFFF:
            return chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
    if 0xDC00 <= code <= 0xDFFF and index and 0xD800 <= codes[index - 1] < 0xDC00:
        return ""
    return character(code)
