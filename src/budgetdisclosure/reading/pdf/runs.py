"""Letters as pdfium gives them, in runs that stand next to each other."""

from collections.abc import Iterator, Sequence
from ctypes import addressof, c_double, c_float, c_ushort
from math import inf
from struct import Struct

from attrs import define

from budgetdisclosure.reading.layout import Letter

from . import binding
from .affine import Quad
from .characters import CHARACTERS, of_units
from .space import Space

_BOX = (c_float * 4)()
_BOX_AT = addressof(_BOX)
_UNPACK = Struct("4f").unpack
_ORIGIN = (c_double * 2)()
_X, _Y = addressof(_ORIGIN), addressof(_ORIGIN) + 8
_NEW = tuple.__new__
"""Makes a letter at half the cost of ``Letter(...)``, which a page does thousands of times."""
_TOUCH = 0.6
"""Points between letters of one run."""


@define
class Run:
    """Letters of one size on one base line that touch each other, and their indices in pdfium.

    Questions that cost a call to pdfium are asked once a run.
    """

    letters: list[Letter]
    indices: list[int]

    @property
    def box(self) -> Quad:
        """The box around the run."""
        _, left, top, _, bottom, *_ = self.letters[0]
        return left, top, self.letters[-1][3], bottom


def runs(text_page: int, count: int, space: Space) -> Iterator[Run]:
    """The runs of a page in the order of its content stream, as displayed."""
    loose_box, buffer, turned, matrix = binding.loose_box, _BOX, space.turned, space.matrix
    _, quarter, *_, beside, above = matrix
    new, letters, indices = _NEW, list[Letter](), list[int]()
    top_before = bottom_before = base = middle = 0.0
    right_before = -inf
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
        if top != top_before or bottom != bottom_before or not -1.0 < left - right_before < _TOUCH:
            if letters:
                yield Run(letters, indices)
            letters, indices = [], []
            binding.origin(text_page, index, _X, _Y)
            base = matrix[1] * _ORIGIN[0] + matrix[3] * _ORIGIN[1] + matrix[5]
            top_before, bottom_before, middle = top, bottom, (top + bottom) / 2
        fields = text, left, top, right, bottom, base, (left + right) / 2, middle, False
        letters.append(new(Letter, fields))
        indices.append(index)
        right_before = right
    if letters:
        yield Run(letters, indices)


def _texts(text_page: int, count: int) -> Sequence[str]:
    """The text of each letter: by one call where pdfium's text has one unit for each."""
    units = (c_ushort * (count + 1))()
    if binding.all_text(text_page, 0, count, addressof(units)) == count + 1:
        text = bytes(units)[:-2].decode("utf-16-le", "replace")
        if len(text) == count:
            return [CHARACTERS[letter] for letter in text]
    return of_units([binding.unicode_at(text_page, index) for index in range(count)])
