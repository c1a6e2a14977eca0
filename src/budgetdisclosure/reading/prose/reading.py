"""All texts of the report, from every file of this folder that reads a part."""

from collections.abc import Sequence
from functools import cache
from types import ModuleType

from budgetdisclosure.folder import modules_in
from budgetdisclosure.model import Heading
from budgetdisclosure.source import Block

from .outline import outline


@cache
def _parts() -> tuple[ModuleType, ...]:
    return tuple(m for m in modules_in(__package__ or "") if hasattr(m, "read"))


def read_prose(
    blocks: Sequence[Block], headings: Sequence[Heading], year: int | None
) -> dict[str, object]:
    """Values of the model that are words, by path."""
    passages = outline(blocks, headings)
    texts: dict[str, object] = {}
    for part in _parts():
        texts.update(part.read(passages, year))
    return texts
