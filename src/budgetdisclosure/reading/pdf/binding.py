"""The calls of pdfium that are made for every letter and object, with plain integer handles.

The wrappers of pypdfium2 build a pointer object for each handle and release the interpreter lock
at each call. These calls return at once, so ours do neither, which makes reading twice as fast.
The library is entered under ``guard.PDFIUM`` only.
"""

from collections.abc import Callable
from ctypes import PYFUNCTYPE, c_int, c_uint, c_void_p, cast
from typing import Any

from pypdfium2 import raw

__all__ = ["raw"]


def _quick(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    address = cast(getattr(raw, name), c_void_p).value
    assert address is not None
    return PYFUNCTYPE(result, *arguments)(address)


def handle(pointer: Any) -> int:
    """The plain number behind a pointer of pypdfium2."""
    return cast(pointer, c_void_p).value or 0


_P = c_void_p
_I = c_void_p
"""An index, never negative: ctypes passes a pointer faster than a number, in the same register."""
# These are called for each letter or path with several arguments, so they take what needs no
# conversion: a ``c_void_p`` for the page of text or the path, numbers, ``byref`` for the results.
all_text = _quick("FPDFText_GetText", c_int)
unicode_at = _quick("FPDFText_GetUnicode", c_uint)
loose_box = _quick("FPDFText_GetLooseCharBox", c_int)
origin = _quick("FPDFText_GetCharOrigin", c_int)
text_object = _quick("FPDFText_GetTextObject", _P)
bounds = _quick("FPDFPageObj_GetBounds", c_int)
fill_colour = _quick("FPDFPageObj_GetFillColor", c_int)
stroke_colour = _quick("FPDFPageObj_GetStrokeColor", c_int)
draw_mode = _quick("FPDFPath_GetDrawMode", c_int)

render_mode = _quick("FPDFTextObj_GetTextRenderMode", c_int, _P)
page_object = _quick("FPDFPage_GetObject", _P, _P, _I)
form_object = _quick("FPDFFormObj_GetObject", _P, _P, _I)
form_count = _quick("FPDFFormObj_CountObjects", c_int, _P)
object_kind = _quick("FPDFPageObj_GetType", c_int, _P)
matrix = _quick("FPDFPageObj_GetMatrix", c_int, _P, _P)
has_transparency = _quick("FPDFPageObj_HasTransparency", c_int, _P)
segment_count = _quick("FPDFPath_CountSegments", c_int, _P)
path_segment = _quick("FPDFPath_GetPathSegment", _P, _P, _I)
segment_point = _quick("FPDFPathSegment_GetPoint", c_int, _P, _P, _P)
segment_kind = _quick("FPDFPathSegment_GetType", c_int, _P)
segment_closes = _quick("FPDFPathSegment_GetClose", c_int, _P)
clip_path = _quick("FPDFPageObj_GetClipPath", _P, _P)
clip_count = _quick("FPDFClipPath_CountPaths", c_int, _P)
clip_segment_count = _quick("FPDFClipPath_CountPathSegments", c_int, _P, _I)
clip_segment = _quick("FPDFClipPath_GetPathSegment", _P, _P, _I, _I)
