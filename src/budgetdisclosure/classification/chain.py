"""What a chain of names …（类）…（款）…（项） was found to be."""

import re
from enum import Enum

from attrs import frozen

from budgetdisclosure.lazy import pattern

from .entry import Entry
from .kinds import Level
from .match import How, Match
from .names import LONGEST

_NAME = r"[^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*?"
_PART = pattern(rf"({_NAME})[(（]\s*([类款项])\s*(?:[,，]\s*下同)?\s*[)）]")
_BEFORE = pattern(
    r"^.*[。；;：:，,\n]|^.*“(?=[^”]*”?$)|^[\s.．、·•—–-]+|^\s*[(（]?[0-9一二三四五六七八九十]{1,3}[)）.．、]+",
    re.DOTALL,
)


class ChainProblem(Enum):
    """Why a chain names no entry.

    ``unknown_name``: no entry of that level has the name; ``wrong_parent``: the name exists, but
    not under the name before it; ``ambiguous``: several entries fit.
    """

    UNKNOWN_NAME = "unknown_name"
    WRONG_PARENT = "wrong_parent"
    AMBIGUOUS = "ambiguous"


@frozen
class ChainMatch:
    """The outcome for a chain of names.

    ``steps`` has one match for each name, up to the one that broke the chain. ``entry`` is the
    entry of the last name; None where the chain is broken, and then ``problem`` and
    ``broken_level`` say how, and ``suggestions`` which entries may be meant.
    """

    names: tuple[str, ...]
    steps: tuple[Match, ...]
    entry: Entry | None
    problem: ChainProblem | None = None
    broken_level: Level | None = None
    suggestions: tuple[Entry, ...] = ()

    @property
    def how(self) -> How | None:
        """The least exact of the steps; None for a broken chain."""
        if self.entry is None:
            return None
        return max((step.how for step in self.steps), key=lambda how: how.rank)

    @property
    def is_resolved(self) -> bool:
        """Whether the chain names one entry."""
        return self.entry is not None


def split_chain(text: str) -> tuple[str, ...]:
    """The names of the first chain in prose, each with its level; ``()`` where there is none.

    Ordinals, clauses and opening quotes before a name are left out.

    >>> split_chain("3.住房保障支出（类）住房改革支出（款）住房公积金（项）：反映…")
    ('住房保障支出（类）', '住房改革支出（款）', '住房公积金（项）')
    """
    parts: list[str] = []
    last = ""
    for name, level in _PART.findall(text[: 4 * LONGEST]):
        if last and _ORDER.index(level) <= _ORDER.index(last):
            break
        parts.append(f"{_without_lead(name)}（{level}）")
        last = level
    return tuple(parts)


_ORDER = "类款项"


def _without_lead(name: str) -> str:
    """``name`` without the clause or the ordinal before it."""
    shorter = _BEFORE.sub("", name)
    while shorter != name:
        name, shorter = shorter, _BEFORE.sub("", shorter)
    return name.strip()
