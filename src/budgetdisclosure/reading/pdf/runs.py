"""Letters as pdfium gives them, in runs that are displayed alike."""

from collections.abc import Iterator, Sequence
from ctypes import byref, c_double, c_float, c_ushort, c_void_p
from functools import partial
from math import nan
from struct import Struct

from budgetdisclosure.reading.layout import Letter

from . import binding
from .affine import Matrix, Quad, moved
from .characters import CHARACTERS, of_units
from .space import Space

_BOX = (c_float * 4)()
_BOX_AT = byref(_BOX)
_UNPACK = Struct("4f").unpack
_ORIGIN = (c_double * 2)()
_X, _Y = byref(_ORIGIN), byref(_ORIGIN, 8)
_POINT = Struct("2d").unpack
_TOUCH = 0.6
"""Points between letters of one run."""
Run = tuple[int | None, Quad, list[Letter], list[int]]
"""The text object of the first letter, the box, the letters and their indices in pdfium.

The letters are of one text object, or of one height and touch each other; they stand on one base
line unless the text is slanted. Questions that cost a call to pdfium are asked once a run.
"""


def runs(text_page: c_void_p, count: int, space: Space) -> Iterator[Run]:
    """The runs of a page in the order of its content stream, as displayed."""
    loose_box, text_object, buffer = binding.loose_box, binding.text_object, _BOX
    turned, matrix = space.turned, space.matrix
    beside, above = matrix[4:]
    settled = partial(_settled, text_page, matrix)
    thing: int | None = None
    letters, indices, uneven = list[Letter](), list[int](), False
    top_before = bottom_before = nan
    base = middle = right_before = 0.0
    for index, text in enumerate(_texts(text_page, count)):
        if not text:
            continue
        loose_box(text_page, index, _BOX_AT)
        left, high, right, low = _UNPACK(buffer)
        if turned:
            left, top, right, bottom = moved((left, low, right, high), matrix)
        else:
            left, top, right, bottom = left + beside, above - high, right + beside, above - low
        level = top == top_before and bottom == bottom_before
        if not level or not -1.0 < left - right_before < _TOUCH:
            now = text_object(text_page, index)
            if now is None or now != thing:
                if letters:
                    box = letters[0][1], top_before, right_before, bottom_before
                    yield thing, settled(letters, indices) if uneven else box, letters, indices
                if uneven or not level:
                    base = _base(text_page, index, matrix)
                thing, letters, indices, uneven = now, [], [], False
            else:
                uneven = True
            top_before, bottom_before, middle = top, bottom, (top + bottom) / 2
        letters.append((text, left, top, right, bottom, base, (left + right) / 2, middle, False))
        indices.append(index)
        right_before = right
    if letters:
        box = letters[0][1], top_before, right_before, bottom_before
        yield thing, settled(letters, indices) if uneven else box, letters, indices


def _settled(
    text_page: c_void_p, matrix: Matrix, letters: list[Letter], indices: list[int]
) -> Quad:
    """The box of a run whose letters are not all of one height or do not touch.

    They get base lines of their own if they do not stand on one.
    """
    if _base(text_page, indices[-1], matrix) != letters[0][5]:
        bases = [_base(text_page, index, matrix) for index in indices]
        letters[:] = [(*x[:5], base, *x[6:]) for x, base in zip(letters, bases, strict=True)]
    return (
        min([letter[1] for letter in letters]),
        min([letter[2] for letter in letters]),
        max([letter[3] for letter in letters]),
        max([letter[4] for letter in letters]),
    )


def _base(text_page: c_void_p, index: int, matrix: Matrix) -> float:
    """The base line of a letter as displayed."""
    binding.origin(text_page, index, _X, _Y)
    x, y = _POINT(_ORIGIN)
    base: float = matrix[1] * x + matrix[3] * y + matrix[5]
    return base


def _texts(text_page: c_void_p, count: int) -> Sequence[str]:
    """The text of each letter: by one call where pdfium's text has one unit for each."""
    units = (c_ushort * (count + 1))()
    if binding.all_text(text_page, 0, count, byref(units)) == count + 1:
        text = bytes(units)[:-2].decode("utf-16-le", "replace")
        if len(text) == count:
            return list(map(CHARACTERS.__getitem__, text))
    return of_units([binding.unicode_at(text_page, index) for index in range(count)])
