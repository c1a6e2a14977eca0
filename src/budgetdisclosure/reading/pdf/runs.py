"""Letters as pdfium gives them, in runs that stand next to each other."""

from collections.abc import Iterator, Sequence
from ctypes import addressof, c_double, c_float, c_ushort
from math import nan
from struct import Struct

from budgetdisclosure.reading.layout import Letter

from . import binding
from .characters import CHARACTERS, of_units
from .space import Space

_BOX = (c_float * 4)()
_BOX_AT = addressof(_BOX)
_UNPACK = Struct("4f").unpack
_ORIGIN = (c_double * 2)()
_X, _Y = addressof(_ORIGIN), addressof(_ORIGIN) + 8
_TOUCH = 0.6
"""Points between letters of one run."""


Run = tuple[list[Letter], list[int]]
"""Letters of one size on one base line that touch each other, and their indices in pdfium.

Questions that cost a call to pdfium are asked once a run.
"""


def runs(text_page: int, count: int, space: Space) -> Iterator[Run]:
    """The runs of a page in the order of its content stream, as displayed."""
    loose_box, buffer, turned, matrix = binding.loose_box, _BOX, space.turned, space.matrix
    _, quarter, *_, beside, above = matrix
    letters, indices = list[Letter](), list[int]()
    top_before = bottom_before = nan
    base = middle = right_before = 0.0
    for index, text in enumerate(_texts(text_page, count)):
        if not text:
            continue
        loose_box(text_page, index, _BOX_AT)
        left, high, right, low = _UNPACK(buffer)
        if not turned:
            left, top, right, bottom = left + beside, above - high, right + beside, above - low
        elif quarter > 0:
            left, top, right, bottom = low + beside, left + above, high + beside, right + above
        elif quarter < 0:
            left, top, right, bottom = beside - high, above - right, beside - low, above - left
        else:
            left, top, right, bottom = beside - right, low + above, beside - left, high + above
        level = top == top_before and bottom == bottom_before
        if not level or not -1.0 < left - right_before < _TOUCH:
            if letters:
                yield letters, indices
            letters, indices = [], []
        if not level:
            binding.origin(text_page, index, _X, _Y)
            base = matrix[1] * _ORIGIN[0] + matrix[3] * _ORIGIN[1] + matrix[5]
            top_before, bottom_before, middle = top, bottom, (top + bottom) / 2
        letters.append((text, left, top, right, bottom, base, (left + right) / 2, middle, False))
        indices.append(index)
        right_before = right
    if letters:
        yield letters, indices


def _texts(text_page: int, count: int) -> Sequence[str]:
    """The text of each letter: by one call where pdfium's text has one unit for each."""
    units = (c_ushort * (count + 1))()
    if binding.all_text(text_page, 0, count, addressof(units)) == count + 1:
        text = bytes(units)[:-2].decode("utf-16-le", "replace")
        if len(text) == count:
            return [CHARACTERS[letter] for letter in text]
    return of_units([binding.unicode_at(text_page, index) for index in range(count)])
