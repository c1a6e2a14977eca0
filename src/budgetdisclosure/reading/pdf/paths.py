"""Painted paths: which are rules, which backgrounds and bars, which curves.

A filled area is a rule only where it is thin; its outline is a rule only where it is stroked.
One path may hold many areas, so each sub-path is judged alone.
"""

from collections.abc import Callable
from ctypes import addressof, byref, c_float, c_int, c_uint, c_void_p
from itertools import pairwise
from struct import Struct

from . import binding
from .affine import Matrix, Quad, chain, matrix_of, moved
from .binding import raw
from .scene import Colour, Paint, Scene

_BOX = (c_float * 4)()
_LEFT, _BOTTOM, _RIGHT, _TOP = [byref(_BOX, 4 * i) for i in range(4)]
_BOUNDS = Struct("4f").unpack
THIN = 3.0
"""Points up to which a filled area is a rule."""
_COLOUR = (c_uint * 4)()
_RED, _GREEN, _BLUE, _ALPHA = [byref(_COLOUR, 4 * i) for i in range(4)]
_COLOURS = Struct("4I").unpack
_MODE = (c_int * 2)()
_FILL_MODE, _STROKED = byref(_MODE), byref(_MODE, 4)
_MODES = Struct("2i").unpack
_POINT = (c_float * 2)()
_X, _Y = addressof(_POINT), addressof(_POINT) + 4
_MOVE, _CURVE = raw.FPDF_SEGMENT_MOVETO, raw.FPDF_SEGMENT_BEZIERTO
_Point = tuple[float, float]


def bounds_of(thing: c_void_p) -> Quad | None:
    """The box of an object in its own space; None where pdfium has none."""
    if not binding.bounds(thing, _LEFT, _BOTTOM, _RIGHT, _TOP):
        return None
    return _BOUNDS(_BOX)


def _colour(thing: c_void_p, get: Callable[..., int]) -> tuple[Colour, int]:
    """Colour and opacity (0-255) as ``get`` gives it; black where it is a pattern."""
    if not get(thing, _RED, _GREEN, _BLUE, _ALPHA):
        return (0, 0, 0), 255
    red, green, blue, alpha = _COLOURS(_COLOUR)
    return (red, green, blue), alpha


def add_path(scene: Scene, thing: int, matrix: Matrix) -> None:
    """Add a path object, as displayed by ``matrix``, to ``scene``."""
    path = c_void_p(thing)
    bounds = bounds_of(path)
    if bounds is None or not binding.draw_mode(path, _FILL_MODE, _STROKED):
        return
    filled, stroked = _MODES(_MODE)
    if not filled and not stroked:
        return
    colour, alpha = _colour(path, binding.stroke_colour if stroked else binding.fill_colour)
    if alpha == 0 and not (filled and stroked):
        return
    box = moved(bounds, matrix)
    width, height = box[2] - box[0], box[3] - box[1]
    if width <= THIN or height <= THIN:
        if width >= 0.2 or height >= 0.2:
            scene.rules.append((box, colour, scene.count))
        return
    count = binding.segment_count(thing)
    if filled and not stroked and count <= 6:
        scene.fills.append(Paint(box, colour, scene.count, thing, alpha == 255))
        return
    _add_subpaths(scene, thing, matrix, count, (filled, stroked))


def _add_subpaths(
    scene: Scene, thing: int, matrix: Matrix, count: int, paint: tuple[bool, bool]
) -> None:
    path, (filled, stroked) = c_void_p(thing), paint
    fill, alpha = _colour(path, binding.fill_colour)
    line, line_alpha = _colour(path, binding.stroke_colour) if stroked else (fill, 0)
    for points, curved in subpaths(thing, matrix, count):
        if len(points) < 2:
            continue
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = min(xs), min(ys), max(xs), max(ys)
        wide, tall = box[2] - box[0], box[3] - box[1]
        if curved:
            scene.curves.append(box)
        elif len(points) >= 4 and (wide <= THIN or tall <= THIN):
            scene.rules.append((box, line if stroked else fill, scene.count))
        else:
            if filled and alpha and wide > THIN and tall > THIN:
                scene.fills.append(Paint(box, fill, scene.count, thing, alpha == 255))
            if stroked and line_alpha:
                _add_strokes(scene, points, line)


def _add_strokes(scene: Scene, points: list[_Point], colour: Colour) -> None:
    for (x0, y0), (x1, y1) in pairwise(points):
        wide, tall = abs(x1 - x0), abs(y1 - y0)
        if (tall <= 2.0 and wide >= 1.0) or (wide <= 2.0 and tall >= 1.0):
            box = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
            scene.rules.append((box, colour, scene.count))


def subpaths(thing: int, matrix: Matrix, count: int) -> list[tuple[list[_Point], bool]]:
    """The points of each sub-path as displayed, and whether it has curves."""
    a, b, c, d, e, f = chain(matrix_of(thing), matrix)
    found: list[tuple[list[_Point], bool]] = []
    points: list[_Point] = []
    curved = False
    for index in range(count):
        segment = binding.path_segment(thing, index)
        binding.segment_point(segment, _X, _Y)
        x, y = _POINT
        kind = binding.segment_kind(segment)
        if kind == _MOVE:
            found.append((points, curved))
            points, curved = [], False
        curved = curved or kind == _CURVE
        points.append((a * x + c * y + e, b * x + d * y + f))
        if binding.segment_closes(segment):
            points.append(points[0])
    found.append((points, curved))
    return found
