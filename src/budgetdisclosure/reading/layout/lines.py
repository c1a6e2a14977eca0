"""Letters into lines, by base lines and not by the order of the source."""

from collections.abc import Sequence
from math import inf
from operator import attrgetter, itemgetter

from .letter import Letter
from .line import Line
from .line_boxes import LineBoxes, pack

_BASE = itemgetter(5)
_LEFT = itemgetter(1)
_SAME_LINE = 0.4
"""Share of the letter height by which base lines of one line may differ (mixed fonts)."""
_STRUCK = 0.35
"""Two equal letters nearer than this share of their width and height are one, struck twice."""


def rows_of_letters(letters: Sequence[Letter]) -> list[list[Letter]]:
    """Group letters by base line, each group from left to right, groups from top to bottom."""
    ordered = sorted(letters, key=_BASE)
    if not ordered:
        return []
    groups: list[list[Letter]] = []
    group: list[Letter] = []
    base, reach = ordered[0][5], inf
    for letter in ordered:
        height = letter[4] - letter[2]
        reach = min(height, reach)
        if letter[5] - base > _SAME_LINE * reach:
            groups.append(group)
            group, base, reach = [], letter[5], height
        group.append(letter)
    groups.append(group)
    for group in groups:
        group.sort(key=_LEFT)
    return groups


def without_strikes(letters: list[Letter]) -> list[Letter]:
    """Drop letters struck again for bold: equal ones that lie nearly on top of each other."""
    kept: list[Letter] = []
    for letter in letters:
        text, left, top, right, bottom = letter[:5]
        near, tall = left - _STRUCK * (right - left), _STRUCK * (bottom - top)
        for other in reversed(kept):
            if other[1] <= near:
                kept.append(letter)
                break
            if other[0] == text and abs(other[2] - top) < tall:
                break
        else:
            kept.append(letter)
    return kept


def _blank(before: Letter, after: Letter, wide: float) -> bool:
    """Whether a blank stands between two letters of a line.

    Chinese sets none, so a gap counts between two ASCII letters or where it is wide.
    """
    gap = after[1] - before[3]
    em = min(before[4] - before[2], after[4] - after[2])
    if gap <= 0.18 * em:
        return False
    if before[0] < "\x80" and after[0] < "\x80":
        return True
    if before[0] < "\x80" or after[0] < "\x80":
        return gap > max(wide, 1.0) * em
    return gap > wide * em


def line_of(letters: list[Letter], wide: float = 0.7) -> Line:
    """One line from letters sorted from left to right.

    Args:
        letters: At least one.
        wide: Gap in ems from which a blank is set between Chinese letters; use infinity in cells,
            where gaps come from justification.
    """
    struck = len(letters)
    letters = without_strikes(letters)
    text: list[str] = []
    edges: list[float] = []
    before = letters[0]
    for letter in letters:
        if letter[1] - before[3] > 0.5 and _blank(before, letter, wide):
            text.append(" ")
            edges += before[3], letter[1]
        text.append(letter[0])
        edges += letter[1], letter[3]
        if len(letter[0]) > 1:
            edges += [letter[1], letter[3]] * (len(letter[0]) - 1)
        before = letter
    middle = letters[len(letters) // 2]
    first = next((x for x in letters if x[0] >= "\u2e80"), None)
    em = first[3] - first[1] if first else middle[4] - middle[2]
    return Line(
        text="".join(text),
        left=letters[0][1],
        right=max(letter[3] for letter in letters),
        base=middle[5],
        em=max(em, 1.0),
        boxes=LineBoxes(
            min(letter[2] for letter in letters),
            max(letter[4] for letter in letters),
            pack(edges),
        ),
        struck=struck - len(letters),
        cut=any(letter[8] for letter in letters),
    )


def lines_of(letters: Sequence[Letter], wide: float = 0.7) -> list[Line]:
    """All lines of a set of letters, from top to bottom."""
    return sorted((line_of(row, wide) for row in rows_of_letters(letters)), key=attrgetter("base"))
