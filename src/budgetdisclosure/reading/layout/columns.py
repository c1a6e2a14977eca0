"""Columns of one table, told by position: continuations may show fewer of them."""

from collections.abc import Sequence

TOLERANCE = 3.0
"""Points by which the same column may lie apart on two pages."""


def mapped(xs: Sequence[float], onto: Sequence[float]) -> list[int] | None:
    """For each line of ``xs`` its index in ``onto``; None where one is missing there.

    >>> mapped([0, 50.5, 100], [0, 25, 50, 100])
    [0, 2, 3]
    """
    if list(xs) == list(onto):
        return list(range(len(onto)))
    indices = []
    for x in xs:
        nearest = min(range(len(onto)), key=lambda i: abs(onto[i] - x))
        if abs(onto[nearest] - x) > TOLERANCE:
            return None
        indices.append(nearest)
    return indices if len(set(indices)) == len(indices) else None


def all_columns(one: Sequence[float], other: Sequence[float]) -> list[float] | None:
    """The lines of both sets if these have the same edges: a form changes columns on its way."""
    if abs(one[0] - other[0]) > TOLERANCE or abs(one[-1] - other[-1]) > TOLERANCE:
        return None
    lines = list(one)
    lines += [x for x in other if min(abs(x - y) for y in lines) > TOLERANCE]
    return sorted(lines)


def common_columns(one: Sequence[float], other: Sequence[float]) -> list[float] | None:
    """The finer of two sets of column lines if they have the same edges and one holds the other."""
    if abs(one[0] - other[0]) > TOLERANCE or abs(one[-1] - other[-1]) > TOLERANCE:
        return None
    if mapped(other, one) is not None:
        return list(one)
    return list(other) if mapped(one, other) is not None else None
