"""Read one page while it is open; nothing of pdfium outlives the call."""

from ctypes import c_void_p, cast
from typing import Any

from attrs import frozen

from budgetdisclosure.reading.layout import Letter, PageContent, Sheet, lay_out
from budgetdisclosure.source import Box

from .affine import Quad
from .backgrounds import rules_of, visible_rules
from .binding import handle, raw
from .budget import Budget
from .clips import Clips
from .covers import Covers
from .layers import switched_off
from .ocr import PageImage
from .pause import no_collection
from .runs import runs
from .scene import WHITE, Scene
from .space import Space
from .visibility import Sight
from .walk import walk

_MARK = 8.0
"""Points; smaller curves are ornaments, not parts of a chart."""
_OFTEN = 1024
"""Runs of letters after which we look at the clock."""


@frozen(kw_only=True)
class PageReading:
    """What was read of a page.

    ``hidden`` are letters that are not displayed, by reason; ``complete`` is false where a limit
    stopped the reading; ``recognised`` tells that the text is that of a scanner.
    """

    content: PageContent
    hidden: dict[str, list[Letter]]
    complete: bool = True
    recognised: bool = False


def read_page(
    document: Any, index: int, budget: Budget, *, layers: bool = False
) -> PageReading | None:
    """Read page ``index`` (from 0) under the lock of pdfium; None where it cannot be loaded.

    ``layers`` tells that the file may have layers, some of which are switched off.
    """
    off = switched_off(document, index) if layers else frozenset[int]()
    page = raw.FPDF_LoadPage(document, index)
    if not page:
        return None
    text_page = raw.FPDFText_LoadPage(page)
    try:
        with no_collection():
            return _read(document, page, text_page, index, budget, off)
    finally:
        if text_page:
            raw.FPDFText_ClosePage(text_page)
        raw.FPDF_ClosePage(page)


def _read(  # noqa: PLR0917
    document: Any, page: Any, text_page: Any, index: int, budget: Budget, off: frozenset[int]
) -> PageReading:
    space = _space(page)
    scene = walk(handle(page), raw.FPDFPage_CountObjects(page), space.matrix, budget, off)
    count = raw.FPDFText_CountChars(text_page) if text_page else 0
    complete = scene.complete and 0 <= count <= budget.letters
    clips = Clips(scene.forms, space.matrix)
    covers = Covers(scene, clips, page, document)
    letters_at = cast(text_page, c_void_p)
    sight = Sight(letters_at, space.view, scene, clips, covers)
    found = runs(letters_at, max(0, min(count, budget.letters)), space)
    for number, run in enumerate(found, 1):
        sight.look(run)
        if number % _OFTEN == 0 and budget.spent():
            complete = False
            break
    recognised = not sight.letters and "invisible" in sight.hidden and bool(scene.pictures)
    if recognised:  # the text layer that a scanner's own recognition put under its picture
        sight.letters = sight.hidden.pop("invisible")
    content = lay_out(_sheet(index + 1, space, scene, sight.letters))
    return PageReading(
        content=content, hidden=dict(sight.hidden), complete=complete, recognised=recognised
    )


def _sheet(number: int, space: Space, scene: Scene, letters: list[Letter]) -> Sheet:
    width, height = space.size
    horizontal, vertical = rules_of(visible_rules(scene), space.view)
    return Sheet(
        number=number,
        width=width,
        height=height,
        letters=letters,
        horizontal=horizontal,
        vertical=vertical,
        pictures=[Box(*picture.box) for picture in scene.pictures],
        marks=_marks(scene),
    )


def _space(page: Any) -> Space:
    rectangle = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page, rectangle)
    box: Quad = (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
    return Space.of(box, raw.FPDFPage_GetRotation(page))


def _marks(scene: Scene) -> list[Box]:
    """Coloured areas and curves: what charts are made of."""
    areas = [fill.box for fill in scene.fills if min(fill.colour) < 0.96 * WHITE[0]]
    curves = [box for box in scene.curves if min(box[2] - box[0], box[3] - box[1]) > _MARK]
    return [Box(*box) for box in (*areas, *curves)]


def page_image(document: Any, index: int) -> PageImage:
    """Page ``index`` (from 0) as a picture of 200 dots an inch, at most 4000 pixels a side."""
    page = document[index]
    try:
        width, height = page.get_size()
        scale = min(200 / 72, 4000 / max(width, height, 1.0))
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
        try:
            return PageImage(
                page=index + 1,
                width=bitmap.width,
                height=bitmap.height,
                stride=bitmap.stride,
                scale=scale,
                data=bytes(bitmap.buffer),
            )
        finally:
            bitmap.close()
    finally:
        page.close()
