"""How much of a letter lies in view, and which cell it belongs to."""

from .affine import Quad, common

_CELL = 0.6
"""A clip smaller than this share of the page both ways frames a cell, not the page."""
_MARGIN = 1.0
"""Points by which a letter may overhang unseen: boxes are taller than the letters in them."""


def shares(box: Quad, view: Quad) -> tuple[float, float]:
    """Which shares of the width and height of ``box`` lie in ``view``, with a margin.

    >>> shares((0, 0, 10, 10), (0, 6, 100, 100))
    (1.0, 0.5)
    """
    wide, tall = box[2] - box[0], box[3] - box[1]
    across = min(box[2], view[2] + _MARGIN) - max(box[0], view[0] - _MARGIN)
    upright = min(box[3], view[3] + _MARGIN) - max(box[1], view[1] - _MARGIN)
    return (
        max(across, 0.0) / wide if wide > 0 else float(across >= 0),
        max(upright, 0.0) / tall if tall > 0 else float(upright >= 0),
    )


def framed_like_a_cell(clip: Quad, page: Quad) -> bool:
    """Whether a clip is as small as a cell, and not empty."""
    return 0 < clip[2] - clip[0] <= _CELL * (page[2] - page[0]) and clip[3] - clip[1] <= _CELL * (
        page[3] - page[1]
    )


def seen_part(box: Quad, page: Quad, clip: Quad | None) -> Quad:
    """The part of ``box`` that is displayed, or ``box`` where hardly any is."""
    part = common(common(box, page), clip)
    return part if part[0] < part[2] and part[1] < part[3] else box


def into(box: Quad, clip: Quad) -> Quad:
    """The middle of ``box`` moved sideways into ``clip``, as a box without width."""
    half = min(0.5, (clip[2] - clip[0]) / 2)
    x = min(max((box[0] + box[2]) / 2, clip[0] + half), clip[2] - half)
    low, high = max(box[1], clip[1]), min(box[3], clip[3])
    return x, min(low, high), x, max(low, high)
