"""Bodies that a disclosure lists as its parts: their projects speak of themselves as 我中心, 我院."""

import re
from collections.abc import Iterator

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Document

_ITEM = pattern(
    rf"\s*(?:[（(]?[一二三四五六七八九十\d]{{1,3}}[）)]?\s?[、.．]?)?\s*(?P<name>{HAN}{{5,40}})\s*[。；]?\s*"
)
_LISTED = pattern(
    r"(?:下属|所属|下设|直属)[^。]{0,30}(?:包括|分别[是为]|[：:])(?P<names>[^。；]{4,400})"
)
_SHORTEST, _LONGEST = 5, 60
_MOST = 20_000


def units_below(document: Document, own: str, ends: tuple[str, ...] = ("",)) -> frozenset[str]:
    """The names, other than ``own``, that stand alone in a cell or a line or in a list of units below.

    Of those that stand alone, the ones with one of the ``ends`` at least.

    >>> from budgetdisclosure.source import Block
    >>> text = "下属单位包括：某某市水文监测站、某某市水利学校。"
    >>> sorted(units_below(Document(blocks=(Block(text=text),)), "某某市水务局"))
    ['某某市水利学校', '某某市水文监测站']
    """
    return frozenset(name for name in _named(document, ends) if name not in own)


def _named(document: Document, ends: tuple[str, ...]) -> Iterator[str]:
    cells = (cell.text for grid in document.grids for cell in grid.cells)
    for text in {*cells, *(block.text for block in document.blocks)}:
        if not _SHORTEST <= len(text) <= _LONGEST or "." in text[-3:]:
            continue  # most cells hold amounts
        if text.rstrip().rstrip("。；").rstrip().endswith(ends) and (
            match := _ITEM.fullmatch(text)
        ):
            yield match["name"]
    for block in (b for b in document.blocks if "属" in b.text or "下设" in b.text):
        for match in _LISTED.finditer(block.text[:_MOST]):
            yield from re.findall(rf"{HAN}{{5,40}}", match["names"])
