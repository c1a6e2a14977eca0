"""The clip of an object: the part of the page in which it is displayed."""

from collections.abc import Mapping
from ctypes import addressof, c_float
from struct import Struct

from . import binding
from .affine import Matrix, Quad, common, moved

_POINT = (c_float * 2)()
_X = addressof(_POINT)
_Y = _X + 4
_UNPACK = Struct("2f").unpack
_Paths = tuple[int | None, ...]
"""What tells one list of clip paths from another: see ``_paths``."""


class Clips:
    """The clips of the objects of a page, as displayed; each is worked out once.

    ``forms`` gives matrix and clip of the objects that stand in a form, ``matrix`` is that of all
    others.
    """

    def __init__(self, forms: Mapping[int, tuple[Matrix, Quad | None]], matrix: Matrix) -> None:
        self._forms, self._page = forms, (matrix, None)
        self._known: dict[int, Quad | None] = {}
        self._boxes: dict[_Paths, Quad | None] = {}
        self._path_boxes: dict[int, Quad | None] = {}

    def of(self, thing: int) -> Quad | None:
        """The clip of an object; None where nothing clips it."""
        known = self._known
        if thing in known:
            return known[thing]
        clip = binding.clip_path(thing)
        count = binding.clip_count(clip) if clip else 0
        box = self._shared(clip, count) if count > 0 else None
        if box is not None or thing in self._forms:
            matrix, outer = self._forms.get(thing, self._page)
            box = outer if box is None else common(moved(box, matrix), outer)
        known[thing] = box
        return box

    def _shared(self, clip: int, count: int) -> Quad | None:
        """The box of a clip of ``count`` paths, which other objects may share."""
        paths = _paths(clip, count)
        if paths not in self._boxes:
            self._boxes[paths] = _box(clip, count, self._path_boxes)
        return self._boxes[paths]


def clip_box(thing: int) -> Quad | None:
    """The box of the clip of an object in its own space; None where nothing clips it."""
    clip = binding.clip_path(thing)
    return _box(clip, binding.clip_count(clip), {}) if clip else None


def _paths(clip: int, count: int) -> _Paths:
    """The number of paths and the first segment of the last one, which is added only once.

    Objects share the paths of a clip, and so the handles of their segments.
    """
    last = binding.clip_segment(clip, count - 1, 0)
    if last is not None:
        return count, last
    return tuple([binding.clip_segment(clip, index, 0) for index in range(count)])


def _box(clip: int, paths: int, known: dict[int, Quad | None]) -> Quad | None:
    """What the paths of a clip share; ``known`` gives the boxes of paths by their first segment."""
    box: Quad | None = None
    for index in range(paths):
        first = binding.clip_segment(clip, index, 0)
        if first is None:
            continue
        if first not in known:
            known[first] = _path_box(clip, index, first)
        own = known[first]
        if own is not None:
            box = common(own, box)
    return box


def _path_box(clip: int, index: int, first: int) -> Quad | None:
    """The box of a path; None where it is a rectangle without area, which clips nothing."""
    count = binding.clip_segment_count(clip, index)
    if count in (4, 5):  # a rectangle, as nearly every clip is, of which opposite corners suffice
        x0, y0 = _point(first)
        x1, y1 = _point(binding.clip_segment(clip, index, 2))
        if x0 == x1 or y0 == y1:
            return None
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
    points = [_point(binding.clip_segment(clip, index, number)) for number in range(count)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _point(segment: int) -> tuple[float, float]:
    binding.segment_point(segment, _X, _Y)
    x, y = _UNPACK(_POINT)
    return x, y
