"""Running heads and page numbers, told by place, repetition and sequence."""

import re
from collections import Counter
from collections.abc import Sequence

from attrs import evolve

from budgetdisclosure.lazy import pattern

from .content import PageContent
from .line import Line

_ZONE = 64.0
"""Points from the edge of the page within which a running head stands."""
_NUMBER_ZONE = 90.0
"""The same for page numbers."""
_DASHES = r"[-‐-―─━－~～·•\s]*"
_NUMBER = pattern(rf"第?{_DASHES}(\d{{1,5}}){_DASHES}页?(?:[,，\s]*[/共]\s*\d+\s*页?)?")
_Key = tuple[bool, int, str]
"""At the top or not, distance from the edge, text without its digits."""
_ADORNED = pattern(r"第.*页.*|\D+\d+\D+|\d+\s*/\s*\d+")


def mark_furniture(pages: Sequence[PageContent]) -> list[PageContent]:
    """The pages with ``header`` and ``footer`` as label of what is not part of the text.

    A running head is a line at the same distance from an edge on more than half of the pages, and
    on three at least. A page number stands first or last on its page; a bare number must count on
    with those of neighbouring pages.
    """
    heads = _running_heads(pages)
    numbers = _page_numbers(pages)
    marked = []
    for index, page in enumerate(pages):
        items = []
        for item in page.items:
            if isinstance(item, Line):
                label = _label(item, page, heads, numbers.get(index))
                if label and label != item.label:
                    item = evolve(item, label=label)  # noqa: PLW2901 - the marked line
            items.append(item)
        marked.append(evolve(page, items=tuple(items)))
    return marked


def _label(line: Line, page: PageContent, heads: set[_Key], number: Line | None) -> str:
    if line is number:
        return "footer" if line.base > page.height / 2 else "header"
    if heads:
        key = _key(line, page)
        if key in heads:
            return "header" if key[0] else "footer"
    return ""


def _key(line: Line, page: PageContent) -> _Key | None:
    """Whether at the top, how far from that edge, and the text without its digits."""
    if not re.search(r"[^\W\d_]{2}", line.text):
        return None
    low = page.height - line.top
    if line.bottom > _ZONE and low > _ZONE:
        return None
    top = line.bottom <= _ZONE
    distance = round((line.base if top else page.height - line.base) / 4)
    return top, distance, re.sub(r"\d+", "0", line.text)


def _running_heads(pages: Sequence[PageContent]) -> set[_Key]:
    counts: Counter[_Key] = Counter()
    for page in pages:
        keys = {
            key
            for item in page.items
            if isinstance(item, Line) and (key := _key(item, page)) is not None
        }
        counts.update(keys)
    written = sum(bool(page.items) for page in pages)
    return {key for key, count in counts.items() if count >= 3 and count > written / 2}


def _page_numbers(pages: Sequence[PageContent]) -> dict[int, Line]:
    candidates: dict[int, list[tuple[Line, int, bool]]] = {}
    for index, page in enumerate(pages):
        lines = [item for item in page.items if isinstance(item, Line)]
        for line in {id(x): x for x in (*lines[:1], *lines[-2:])}.values():
            match = _NUMBER.fullmatch(line.text)
            edge = min(line.bottom, page.height - line.top)
            if match and edge <= _NUMBER_ZONE:
                adorned = _ADORNED.fullmatch(line.text) is not None
                candidates.setdefault(index, []).append((line, int(match[1]), adorned))
    offsets = {
        index: {value - index for _, value, _ in found} for index, found in candidates.items()
    }
    numbers = {}
    for index, found in candidates.items():
        for line, value, adorned in found:
            near = (offsets.get(index + step, set()) for step in (-3, -2, -1, 1, 2, 3))
            if adorned or any(value - index in other for other in near):
                numbers[index] = line
    return numbers
