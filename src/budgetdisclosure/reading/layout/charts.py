"""Charts drawn with shapes, whose labels must stay out of the narrative."""

from collections.abc import Sequence

from budgetdisclosure.source import Box

from .content import Table
from .letter import Sheet
from .line import Line

_GAP = 40.0
"""Points between marks of one chart."""
_PROSE = 25
"""Characters from which a line is prose and no label."""


def chart_regions(
    marks: Sequence[Box], tables: Sequence[Table], lines: Sequence[Line]
) -> list[Box]:
    """Boxes of charts: groups of three or more marks, outside tables, with numbers as labels.

    A coloured area around one line of text is its background, not a bar.
    """
    outside = [
        mark
        for mark in marks
        if not any(_meets(mark, table.frame, 0) for table in tables)
        and not any(_background(mark, line) for line in lines)
    ]
    regions = []
    for group in _groups(outside):
        region = Box(
            min(mark.left for mark in group),
            min(mark.top for mark in group),
            max(mark.right for mark in group),
            max(mark.bottom for mark in group),
        )
        labels = [line for line in lines if labelled(line, [region])]
        numbers = sum(any(c.isdigit() for c in line.text) for line in labels)
        if len(group) >= 3 and numbers >= 2 and region.bottom - region.top > 30:
            regions.append(region)
    return regions


def labelled(line: Line, regions: Sequence[Box]) -> bool:
    """Whether a line is a label of one of the charts."""
    if len(line.text) >= _PROSE or line.text.endswith("。"):
        return False
    return any(_meets(line.frame, region, 25.0) for region in regions)


def beside(sheet: Sheet) -> list[Box]:
    """Pictures of 5 to 80 per cent of the page: too big for a seal, too small for a scan."""
    page = (sheet.width * sheet.height) or 1.0
    return [
        box
        for box in sheet.pictures
        if 0.05 <= (box.right - box.left) * (box.bottom - box.top) / page <= 0.8
    ]


def _meets(one: Box, other: Box, reach: float) -> bool:
    return (
        one.left < other.right + reach
        and one.right > other.left - reach
        and one.top < other.bottom + reach
        and one.bottom > other.top - reach
    )


def _background(mark: Box, line: Line) -> bool:
    frame = line.frame
    return (
        _meets(mark, frame, 0)
        and mark.bottom - mark.top < 2.5 * line.em
        and mark.right - mark.left > 0.8 * (frame.right - frame.left)
    )


def _groups(marks: Sequence[Box]) -> list[list[Box]]:
    groups: list[list[Box]] = []
    for mark in sorted(marks, key=lambda box: (box.top, box.left)):
        near = [group for group in groups if any(_meets(mark, x, _GAP) for x in group)]
        joined = [mark, *(member for group in near for member in group)]
        groups = [group for group in groups if group not in near] + [joined]
    return groups
