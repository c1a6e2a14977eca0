"""Boxes, and how they move between the spaces of a PDF."""

from ctypes import addressof, c_float

from . import binding

Quad = tuple[float, float, float, float]
"""A box: the two lesser coordinates, then the two greater. As displayed, y runs down."""
Matrix = tuple[float, float, float, float, float, float]

_ENTRIES = (c_float * 6)()
_ENTRIES_AT = addressof(_ENTRIES)


def matrix_of(form: int) -> Matrix:
    """The matrix of a form object."""
    binding.matrix(form, _ENTRIES_AT)
    a, b, c, d, e, f = _ENTRIES
    return a, b, c, d, e, f


def chain(inner: Matrix, outer: Matrix) -> Matrix:
    """First ``inner``, then ``outer``."""
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


def moved(box: Quad, by: Matrix) -> Quad:
    """The upright box around a moved box."""
    a, b, c, d, e, f = by
    left, low, right, high = box
    if b == c == 0:
        x0, x1, y0, y1 = a * left + e, a * right + e, d * low + f, d * high + f
    elif a == d == 0:
        x0, x1, y0, y1 = c * low + e, c * high + e, b * left + f, b * right + f
    else:
        corners = [(x, y) for x in (left, right) for y in (low, high)]
        xs = [a * x + c * y + e for x, y in corners]
        ys = [b * x + d * y + f for x, y in corners]
        return min(xs), min(ys), max(xs), max(ys)
    if x0 > x1:
        x0, x1 = x1, x0
    if y0 > y1:
        y0, y1 = y1, y0
    return x0, y0, x1, y1


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


def holds(outer: Quad, inner: Quad) -> bool:
    """Whether ``inner`` lies in ``outer``."""
    left, top, right, bottom = inner
    return outer[0] <= left and outer[1] <= top and right <= outer[2] and bottom <= outer[3]
