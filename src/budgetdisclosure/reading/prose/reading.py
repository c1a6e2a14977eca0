"""All texts of the report, from every file of this folder that reads a part."""

import pkgutil
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from types import ModuleType

from budgetdisclosure.model import Heading
from budgetdisclosure.source import Block

from .outline import outline


@cache
def _parts() -> tuple[ModuleType, ...]:
    package = import_module(__package__ or "")
    modules = (
        import_module(f"{__package__}.{info.name}")
        for info in pkgutil.iter_modules(package.__path__)
    )
    return tuple(module for module in modules if hasattr(module, "read"))


def read_prose(
    blocks: Sequence[Block], headings: Sequence[Heading], year: int | None
) -> dict[str, object]:
    """Values of the model that are words, by path."""
    passages = outline(blocks, headings)
    texts: dict[str, object] = {}
    for part in _parts():
        texts.update(part.read(passages, year))
    return texts
