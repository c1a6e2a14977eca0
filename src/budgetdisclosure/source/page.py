"""A page of a source that has pages, and what was found on it."""

from attrs import frozen


@frozen(kw_only=True)
class Page:
    """A displayed page: its number from 1, its size in points, and what it holds.

    ``kind`` is one of ``text``, ``table``, ``blank``, ``scanned`` (a picture of a page without
    letters), ``picture`` (pictures and hardly any letters: a chart, or a title that is drawn),
    ``chart`` (drawn shapes with labels) and ``ungridded`` (columns of numbers without rules).
    """

    number: int
    width: float
    height: float
    kind: str = "text"
