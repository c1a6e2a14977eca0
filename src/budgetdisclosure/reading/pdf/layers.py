"""Layers (optional content) that a file switches off: what stands in them is not displayed.

pdfium heeds them where it draws a page and tells nothing of them. So a page of a file with layers
is drawn with and without the objects of each layer: one that changes nothing is not displayed.
"""

import zlib
from collections import defaultdict
from collections.abc import Iterator
from ctypes import c_ulong, c_ushort, c_void_p, cast, string_at
from typing import Any

from budgetdisclosure.lazy import pattern

from . import binding
from .binding import raw

_NAMED = b"/OCProperties"
"""What the catalogue of a file with layers has."""
_STREAM = b"/ObjStm"
_PACKED = pattern(rb"/ObjStm\b[^\0]{0,300}?stream\r?\n")
_MOST_BYTES = 32_000_000
_MOST_LAYERS = 12
_MOST_OBJECTS = 50_000
"""More layers on a page, or objects, are not tried out: they count as displayed."""
_LONGEST_SIDE = 1200
_WHITE = 0xFFFFFFFF


def may_have_layers(data: bytes) -> bool:
    """Whether a file has layers, as far as its catalogue can be seen.

    >>> may_have_layers(b"%PDF-1.7 << /Type /Catalog >>")
    False
    """
    return _NAMED in data or any(_NAMED in part for part in _unpacked(data))


def _unpacked(data: bytes) -> Iterator[bytes]:
    """The streams in which newer files pack their objects, the catalogue among them."""
    left = _MOST_BYTES
    at = data.find(_STREAM)  # which is much faster than to search by a pattern
    while at >= 0:
        match = _PACKED.match(data, at)
        at = data.find(_STREAM, match.end() if match else at + 1)
        if match is None:
            continue
        packed = memoryview(data)[match.end() : match.end() + left]
        try:
            part = zlib.decompressobj().decompress(packed, left)
        except zlib.error:
            continue
        yield part
        left -= len(part)
        if left <= 0:
            break


def switched_off(document: Any, index: int) -> frozenset[int]:
    """The numbers of the objects of page ``index`` (from 0) that stand in a layer not displayed."""
    page = raw.FPDF_LoadPage(document, index)
    if not page:
        return frozenset()
    try:
        count = raw.FPDFPage_CountObjects(page)
        layers = _layers(binding.handle(page), count) if count <= _MOST_OBJECTS else []
        return frozenset(_unseen(page, layers)) if layers else frozenset()
    finally:
        raw.FPDF_ClosePage(page)


def _layers(page: int, count: int) -> list[dict[int, int]]:
    """The objects of each layer, by number; a form may have one of its own."""
    found: dict[object, dict[int, int]] = defaultdict(dict)
    for number in range(count):
        thing = binding.page_object(page, number)
        layer = _layer_of(thing)
        if layer is not None:
            found[layer][number] = thing
        elif _has_text(thing):
            found[number][number] = thing
    return list(found.values())[:_MOST_LAYERS]


def _has_text(form: int, depth: int = 3) -> bool:
    """Whether an object is a form with text in it; others need not be tried out."""
    if depth == 0 or binding.object_kind(form) != raw.FPDF_PAGEOBJ_FORM:
        return False
    inner = (binding.form_object(form, at) for at in range(binding.form_count(form)))
    return any(
        binding.object_kind(thing) == raw.FPDF_PAGEOBJ_TEXT or _has_text(thing, depth - 1)
        for thing in inner
    )


def _layer_of(thing: int) -> str | None:
    """The name of the layer that an object is marked with, None if it is in none."""
    pointer = cast(c_void_p(thing), raw.FPDF_PAGEOBJECT)
    for at in range(raw.FPDFPageObj_CountMarks(pointer)):
        mark = raw.FPDFPageObj_GetMark(pointer, at)
        if _text(raw.FPDFPageObjMark_GetName, mark) == "OC":
            return _text(raw.FPDFPageObjMark_GetParamStringValue, mark, b"Name")
    return None


def _text(get: Any, mark: Any, *key: bytes) -> str:
    length = c_ulong()
    get(mark, *key, None, 0, length)
    buffer = (c_ushort * (length.value // 2))()
    get(mark, *key, buffer, length.value, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def _unseen(page: Any, layers: list[dict[int, int]]) -> Iterator[int]:
    """The objects of the layers without which the page looks the same."""
    before = _picture(page)
    for layer in layers:
        for thing in layer.values():
            pointer = cast(c_void_p(thing), raw.FPDF_PAGEOBJECT)
            if raw.FPDFPage_RemoveObject(page, pointer):
                raw.FPDFPageObj_Destroy(pointer)
        after = _picture(page)
        if after == before:
            yield from layer
        before = after


def _picture(page: Any) -> bytes:
    """The page as it is displayed, a dot for two points: enough to tell whether letters show."""
    wide, tall = raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page)
    scale = min(0.5, _LONGEST_SIDE / max(wide, tall, 1.0))
    size = max(int(wide * scale), 1), max(int(tall * scale), 1)
    bitmap = raw.FPDFBitmap_Create(*size, 0)
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, *size, _WHITE)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, *size, 0, 0)
        return string_at(
            raw.FPDFBitmap_GetBuffer(bitmap), raw.FPDFBitmap_GetStride(bitmap) * size[1]
        )
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
