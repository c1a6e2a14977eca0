"""Which rules can be seen: a rule in the colour of what lies under it cannot."""

from collections.abc import Iterable, Iterator

from budgetdisclosure.reading.layout import Rule

from .affine import Quad
from .scene import WHITE, Colour, Paint, Scene

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
    for rule in scene.rules:
        if _alike(rule.colour, WHITE):
            doubtful = coloured
            seen = False
        else:
            doubtful = any(_alike(rule.colour, colour) for colour in colours)
            seen = True
        if doubtful:
            seen = not _alike(rule.colour, _under(rule, scene.fills))
        if seen:
            yield rule.box


def rules_of(boxes: Iterable[Quad], page: Quad) -> tuple[list[Rule], list[Rule]]:
    """The thin boxes on a page as horizontal and vertical rules; a dot is both."""
    horizontal, vertical = [], []
    _, _, width, height = page
    for left, top, right, bottom in boxes:
        y, x = (top + bottom) / 2, (left + right) / 2
        wide, tall = right - left, bottom - top
        if right < 0 or left > width or bottom < 0 or top > height:
            continue
        if wide >= tall and 0 <= y <= height:
            horizontal.append(Rule(y, max(left, 0.0), min(right, width)))
        if tall >= wide and 0 <= x <= width:
            vertical.append(Rule(x, max(top, 0.0), min(bottom, height)))
    return horizontal, vertical


def _under(rule: Paint, fills: list[Paint]) -> Colour:
    """The colour under the middle of a rule."""
    x, y = (rule.box[0] + rule.box[2]) / 2, (rule.box[1] + rule.box[3]) / 2
    for fill in reversed(fills):
        left, top, right, bottom = fill.box
        if fill.order < rule.order and left <= x <= right and top <= y <= bottom:
            return fill.colour
    return WHITE
