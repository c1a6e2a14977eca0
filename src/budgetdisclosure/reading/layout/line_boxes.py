"""The boxes of the characters of a line, kept small and picklable."""

from array import array
from collections.abc import Iterable

from attrs import frozen

from budgetdisclosure.source import Box


@frozen
class LineBoxes:
    """Gives the box of characters ``start`` to ``end`` of one line; None for an empty range.

    ``edges`` holds two 32-bit floats a character, left and right, so that documents of thousands
    of pages stay small.

    >>> LineBoxes(10.0, 22.0, pack([5, 17, 17, 29]))(1, 2)
    Box(left=17.0, top=10.0, right=29.0, bottom=22.0)
    """

    top: float
    bottom: float
    edges: bytes

    def __call__(self, start: int, end: int) -> Box | None:
        """The box of the characters from ``start`` to ``end``, as far as the line goes."""
        edges = memoryview(self.edges).cast("f")
        stop = min(end, len(edges) // 2)
        if not 0 <= start < stop:
            return None
        return Box(edges[2 * start], self.top, edges[2 * stop - 1], self.bottom)


def pack(edges: Iterable[float]) -> bytes:
    """Left and right edges as 32-bit floats.

    >>> len(pack([1.0, 2.0]))
    8
    """
    return array("f", edges).tobytes()
