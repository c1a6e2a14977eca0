"""What a page is, so that nothing is passed over in silence."""

from collections.abc import Sequence

from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Box

from .content import Table
from .line import Line

_NUMBER = pattern(r"-?\d[\d,]*(?:\.\d+)?%?")
_SCAN = 0.8
"""Share of the page that pictures cover on a scanned page."""
_FEW = 30
"""Letters up to which a page with pictures is a picture with a label or page number."""


def verdict(
    size: tuple[float, float],
    *,
    lines: Sequence[Line],
    tables: Sequence[Table],
    pictures: Sequence[Box],
    chart: bool,
    drawn: bool,
) -> str:
    """The kind of a page, one of those of ``source.Page``."""
    letters = sum(len(line.text) for line in lines)
    covered = sum(_area(box, size) for box in pictures) / ((size[0] * size[1]) or 1)
    if tables:
        kind = "table"
    elif not letters:
        kind = _without_letters(covered, drawn)
    elif letters <= _FEW and covered > 0.03:
        kind = "picture"
    elif chart and all(line.label == "chart" or len(line.text) < 25 for line in lines):
        kind = "chart"
    elif _columns_of_numbers(lines):
        kind = "ungridded"
    else:
        kind = "text"
    return kind


def _without_letters(covered: float, drawn: bool) -> str:
    if covered >= _SCAN:
        return "scanned"
    return "picture" if covered > 0 or drawn else "blank"


def _area(box: Box, size: tuple[float, float]) -> float:
    width = min(box.right, size[0]) - max(box.left, 0)
    height = min(box.bottom, size[1]) - max(box.top, 0)
    return max(width, 0) * max(height, 0)


def _columns_of_numbers(lines: Sequence[Line]) -> bool:
    """Four or more lines with two or more numbers set apart by blanks."""
    rows = 0
    for line in lines:
        if line.label == "text" and " " in line.text:
            parts = line.text.split(" ")
            rows += sum(_NUMBER.fullmatch(part) is not None for part in parts) >= 2
    return rows >= 4
