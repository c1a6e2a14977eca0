"""The clip of an object: the part of the page in which it is displayed."""

from ctypes import addressof, c_float

from . import binding
from .affine import Quad, common

_POINT = (c_float * 2)()
_X = addressof(_POINT)
_Y = _X + 4


def clip_box(thing: int) -> Quad | None:
    """The box of the clip in the object's own space; None where nothing clips it."""
    clip = binding.clip_path(thing)
    if not clip:
        return None
    box: Quad | None = None
    for index in range(max(binding.clip_count(clip), 0)):
        count = binding.clip_segment_count(clip, index)
        if count <= 0:
            continue
        # opposite corners suffice for a rectangle, which nearly every clip is
        wanted = (0, 2) if count in (4, 5) else range(count)
        xs: list[float] = []
        ys: list[float] = []
        for number in wanted:
            binding.segment_point(binding.clip_segment(clip, index, number), _X, _Y)
            x, y = _POINT
            xs.append(x)
            ys.append(y)
        if count in (4, 5) and (xs[0] == xs[1] or ys[0] == ys[1]):
            continue
        box = common((min(xs), min(ys), max(xs), max(ys)), box)
    return box
