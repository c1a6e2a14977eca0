"""Which rules can be seen: a rule in the colour of what lies under it cannot."""

from collections.abc import Iterable, Iterator

from budgetdisclosure.reading.layout import Rule

from .affine import Quad
from .scene import WHITE, Colour, Paint, Scene, Stroke

_NEAR = 5
"""Difference of a colour channel (0-255) that the eye does not see."""


def _alike(one: Colour, other: Colour) -> bool:
    return (
        abs(one[0] - other[0]) <= _NEAR
        and abs(one[1] - other[1]) <= _NEAR
        and abs(one[2] - other[2]) <= _NEAR
    )


def visible_rules(scene: Scene) -> Iterator[Quad]:
    """The boxes of the rules that differ from their background.

    Spreadsheets hide their grid lines by white rules, which are no part of the table; white
    rules on a coloured background are.
    """
    colours = {fill.colour for fill in scene.fills}
    coloured = any(not _alike(colour, WHITE) for colour in colours)
    judged: dict[Colour, tuple[bool, bool]] = {}  # few colours, many rules
    for rule in scene.rules:
        box, colour, _ = rule
        if colour not in judged:
            white = _alike(colour, WHITE)
            doubtful = coloured if white else any(_alike(colour, other) for other in colours)
            judged[colour] = doubtful, not white
        doubtful, seen = judged[colour]
        if doubtful:
            seen = not _alike(colour, _under(rule, scene.fills))
        if seen:
            yield box


def rules_of(boxes: Iterable[Quad], page: Quad) -> tuple[list[Rule], list[Rule]]:
    """The thin boxes on a page as horizontal and vertical rules; a dot is both."""
    horizontal, vertical = [], []
    _, _, width, height = page
    for left, top, right, bottom in boxes:
        wide, tall = right - left, bottom - top
        if right < 0 or left > width or bottom < 0 or top > height:
            continue
        if wide >= tall and 0 <= (y := (top + bottom) / 2) <= height:
            horizontal.append((y, max(left, 0.0), min(right, width)))
        if tall >= wide and 0 <= (x := (left + right) / 2) <= width:
            vertical.append((x, max(top, 0.0), min(bottom, height)))
    return horizontal, vertical


def _under(rule: Stroke, fills: list[Paint]) -> Colour:
    """The colour under the middle of a rule."""
    box, _, order = rule
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    for fill in reversed(fills):
        left, top, right, bottom = fill.box
        if fill.order < order and left <= x <= right and top <= y <= bottom:
            return fill.colour
    return WHITE
