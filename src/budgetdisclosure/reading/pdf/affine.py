"""Boxes, and how they move between the spaces of a PDF."""

from ctypes import addressof, c_float

from . import binding

Quad = tuple[float, float, float, float]
"""Left, bottom, right, top in the space of the page (y up)."""
Matrix = tuple[float, float, float, float, float, float]

_ENTRIES = (c_float * 6)()
_ENTRIES_AT = addressof(_ENTRIES)


def matrix_of(form: int) -> Matrix:
    """The matrix of a form object."""
    binding.matrix(form, _ENTRIES_AT)
    a, b, c, d, e, f = _ENTRIES
    return a, b, c, d, e, f


def chain(inner: Matrix, outer: Matrix | None) -> Matrix:
    """First ``inner``, then ``outer``."""
    if outer is None:
        return inner
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def moved(box: Quad, by: Matrix | None) -> Quad:
    """The upright box around a moved box."""
    if by is None:
        return box
    a, b, c, d, e, f = by
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs = [a * x + c * y + e for x, y in corners]
    ys = [b * x + d * y + f for x, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def common(one: Quad, other: Quad | None) -> Quad:
    """What two boxes share; it may be empty (right of less than left)."""
    if other is None:
        return one
    return (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )


def holds(outer: Quad, inner: Quad, slack: float = 0.0) -> bool:
    """Whether ``inner`` lies in ``outer``."""
    return (
        outer[0] - slack <= inner[0]
        and outer[1] - slack <= inner[1]
        and inner[2] <= outer[2] + slack
        and inner[3] <= outer[3] + slack
    )
