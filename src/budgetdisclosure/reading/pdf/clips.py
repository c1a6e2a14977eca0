"""The clip of an object: the part of the page in which it is displayed."""

from collections.abc import Mapping
from ctypes import addressof, c_float

from . import binding
from .affine import Matrix, Quad, common, moved

_POINT = (c_float * 2)()
_X = addressof(_POINT)
_Y = _X + 4


class Clips:
    """The clips of the objects of a page, as displayed; each is worked out once.

    ``forms`` gives matrix and clip of the objects that stand in a form, ``matrix`` is that of all
    others.
    """

    def __init__(self, forms: Mapping[int, tuple[Matrix, Quad | None]], matrix: Matrix) -> None:
        self._forms, self._page = forms, (matrix, None)
        self._known: dict[int, Quad | None] = {}

    def of(self, thing: int) -> Quad | None:
        """The clip of an object; None where nothing clips it."""
        known = self._known
        if thing in known:
            return known[thing]
        box = clip_box(thing)
        matrix, outer = self._forms.get(thing, self._page)
        known[thing] = box = outer if box is None else common(moved(box, matrix), outer)
        return box


def clip_box(thing: int) -> Quad | None:
    """The box of the clip in the object's own space; None where nothing clips it."""
    clip = binding.clip_path(thing)
    if not clip:
        return None
    box: Quad | None = None
    for index in range(binding.clip_count(clip)):
        count = binding.clip_segment_count(clip, index)
        if count in (4, 5):
            # opposite corners suffice for a rectangle, which nearly every clip is
            x0, y0 = _point(clip, index, 0)
            x1, y1 = _point(clip, index, 2)
            if x0 != x1 and y0 != y1:
                box = common((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), box)
        elif count > 0:
            points = [_point(clip, index, number) for number in range(count)]
            xs, ys = [x for x, _ in points], [y for _, y in points]
            box = common((min(xs), min(ys), max(xs), max(ys)), box)
    return box


def _point(clip: int, index: int, number: int) -> tuple[float, float]:
    binding.segment_point(binding.clip_segment(clip, index, number), _X, _Y)
    x, y = _POINT
    return x, y
