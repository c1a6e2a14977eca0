"""Pictures and boxes that hide what was painted before them."""

from collections import defaultdict
from ctypes import c_void_p, cast, string_at
from typing import Any

from . import binding
from .affine import Quad, common
from .binding import raw
from .clips import Clips
from .scene import Paint, Scene

_SMALL = 8.0
"""Points; smaller things hide no text."""
_BAND = 25.0
"""Height of the bands of the page by which things are found: text is low and wide."""


class Covers:
    """Things that may hide text, found by place."""

    def __init__(self, scene: Scene, clips: Clips, page: Any, document: Any) -> None:
        self._clips, self._page, self._document = clips, page, document
        self._judged: dict[int, bool] = {}
        self._bands: dict[int, list[Paint]] = defaultdict(list)
        self._last = 0
        first = scene.texts[0][0] if scene.texts else 0
        for thing in (*scene.fills, *scene.pictures):
            left, top, right, bottom = thing.box
            if thing.order > first and thing.opaque and min(right - left, bottom - top) > _SMALL:
                self._last = max(self._last, thing.order)
                for band in _bands(thing.box):
                    self._bands[band].append(thing)

    def __bool__(self) -> bool:
        return bool(self._bands)

    def touch(self, order: float, box: Quad) -> bool:
        """Whether something that was painted after ``order`` may hide a part of ``box``."""
        if order >= self._last:
            return False
        left, top, right, bottom = box
        for band in _bands(box):
            for thing in self._bands.get(band, ()):
                x0, y0, x1, y1 = thing.box
                if (
                    thing.order > order
                    and x0 <= right
                    and left <= x1
                    and y0 <= bottom
                    and top <= y1
                ):
                    return True
        return False

    def hide(self, order: float, box: Quad) -> bool:
        """Whether something opaque was painted over the middle of ``box`` after ``order``."""
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        return any(
            thing.order > order and _holds(thing.box, x, y) and self._opaque_at(thing, x, y)
            for thing in self._bands.get(int(y // _BAND), ())
        )

    def _opaque_at(self, thing: Paint, x: float, y: float) -> bool:
        clip = self._clips.of(thing.thing)
        if clip is not None and not _holds(common(thing.box, clip), x, y):
            return False
        if thing.thing not in self._judged:
            self._judged[thing.thing] = self._judge(thing.thing)
        return self._judged[thing.thing]

    def _judge(self, thing: int) -> bool:
        """Pictures are asked for see-through pixels (stamps have them) only if over text."""
        if binding.has_transparency(thing):
            return False
        if binding.object_kind(thing) != raw.FPDF_PAGEOBJ_IMAGE:
            return True
        picture = cast(c_void_p(thing), raw.FPDF_PAGEOBJECT)
        bitmap = raw.FPDFImageObj_GetRenderedBitmap(self._document, self._page, picture)
        if not bitmap:
            return False
        try:
            if raw.FPDFBitmap_GetFormat(bitmap) != raw.FPDFBitmap_BGRA:
                return True
            size = raw.FPDFBitmap_GetStride(bitmap) * raw.FPDFBitmap_GetHeight(bitmap)
            alphas = string_at(raw.FPDFBitmap_GetBuffer(bitmap), size)[3::4]
            return min(alphas, default=0) > 250
        finally:
            raw.FPDFBitmap_Destroy(bitmap)


def _bands(box: Quad) -> range:
    """The bands of the page that a box touches, within bounds."""
    top, bottom = max(-5e3, min(box[1], 1e4)), max(-5e3, min(box[3], 1e4))
    return range(int(top // _BAND), int(bottom // _BAND) + 1)


def _holds(box: Quad, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
