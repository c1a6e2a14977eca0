"""Between which margins the running text of a page stands."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from .content import PageContent
from .line import Line

_LONG = 0.5
"""Share of the page width from which a line tells where the margins are."""
_ENOUGH = 4


class Margins(NamedTuple):
    """Left and right margin and the usual distance of base lines, in points."""

    left: float
    right: float
    pitch: float


def margins(pages: Sequence[PageContent]) -> list[Margins]:
    """The margins of each page; a page with few lines takes those of pages of its width."""
    by_width: dict[int, list[Line]] = {}
    for page in pages:
        by_width.setdefault(round(page.width), []).extend(_long(page))
    shared = {width: _of(lines) for width, lines in by_width.items()}
    found = []
    for page in pages:
        lines = _long(page)
        own = _of(lines) if len(lines) >= _ENOUGH else shared[round(page.width)]
        found.append(own or Margins(0.0, page.width, 0.0))
    return found


def _long(page: PageContent) -> list[Line]:
    return [
        item
        for item in page.items
        if isinstance(item, Line)
        and item.label == "text"
        and item.right - item.left >= _LONG * page.width
    ]


def _of(lines: Sequence[Line]) -> Margins | None:
    """The leftmost edge that at least a sixth of the lines share, and the right one alike."""
    if not lines:
        return None
    enough = max(1, len(lines) // 6)
    lefts = Counter(round(line.left / 2) for line in lines)
    rights = Counter(round(line.right / 3) for line in lines)
    left = min(key for key, count in lefts.items() if count >= enough or len(lefts) > 12) * 2.0
    right = max((key for key, count in rights.items() if count >= enough), default=None)
    steps = sorted(
        after.base - before.base for before, after in pairwise(lines) if after.base > before.base
    )
    return Margins(
        left,
        max(line.right for line in lines) if right is None else right * 3.0 + 1.5,
        steps[len(steps) // 2] if steps else 0.0,
    )
