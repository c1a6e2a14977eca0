"""机构设置、职责: duties, internal bodies, subordinate units."""

import re
from collections.abc import Sequence

from budgetdisclosure.lazy import pattern

from .outline import Passage

_DUTIES = pattern(r"主要(?:职责|职能)[^：:]{0,8}[：:]\s*(?P<list>.+)$")
_MARK = pattern(r"(?:^|(?<=[；;。\s]))\s*(?:\d{1,2}[、.．](?!\d)|[（(]\d{1,2}[）)]|[①-⑳])\s*")
_INTERNAL = pattern(
    r"内设(?:置|机构)?[^：:。]{0,30}?(?:包括|分别为|分别是|有|为|是)[：:]?\s*(?P<list>[^。；]{4,300}?)(?:，与|。|；|$)"
)
_SUBORDINATE = pattern(
    r"(?:下属|所属)(?:预算)?单位[^：:。]{0,12}?(?:包括|分别为|有)[：:]\s*(?P<list>[^。]{4,600})"
)


def read(passages: Sequence[Passage], year: int | None) -> dict[str, object]:
    """``institution.duties``, ``.internal_bodies``, ``.subordinate_units`` as tuples."""
    texts: dict[str, object] = {}
    for passage in passages:
        if passage.section not in ("P1", "P1.1", "P1.2"):
            continue
        for line in passage.paragraphs:
            duties = _DUTIES.search(line)
            if duties:
                texts.setdefault("institution.duties", _items(duties["list"]))
            internal = _INTERNAL.search(line)
            if internal:
                texts.setdefault("institution.internal_bodies", _names(internal["list"]))
            below = _SUBORDINATE.search(line)
            if below:
                texts.setdefault("institution.subordinate_units", _names(below["list"]))
    return texts


def _items(text: str) -> tuple[str, ...]:
    return tuple(part.strip(" ；;") for part in _MARK.split(text) if part.strip(" ；;"))


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[、，,]", text) if part.strip())
