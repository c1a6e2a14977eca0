"""Final accounts or a budget."""

from collections import Counter
from collections.abc import Iterable

from budgetdisclosure.lazy import pattern

from .titles import Titles

_WORDS = (
    ("final", 1, pattern(r"决算")),
    (
        "budget",
        1,
        pattern(r"(?:部门|单位)预算|(?:收入|支出|收支)预算|预算(?:安排|编制|公开)|20\d\d年预算"),
    ),
    ("final", 3, pattern(r"^财决(?:公开)?\s?\d\d表|决算(?:总)?表$")),
    (
        "budget",
        3,
        pattern(r"^预算(?:公开)?(?:表\s?\d|\d\d\s?表)|预算(?:总)?表$|预算绩效目标申报表"),
    ),
)
_HEADS = {"决算数": ("final", 3), "预算数": ("budget", 1), "本年预算": ("budget", 1)}
_SURE = 4
"""How many times more titles must name one kind than the other."""
_NAMED_ALSO = 3


def kind_of(lines: Iterable[str], cells: Iterable[tuple[str, ...]], titles: Titles) -> str | None:
    """``final_accounts``, ``budget`` or None: titles first, then forms, heads and words.

    >>> kind_of(("预算01表收支总表",), (), Titles(Counter(), Counter()))
    'budget'
    """
    final, budget = titles.kinds["final"], titles.kinds["budget"]
    if max(final, budget) >= _SURE * max(min(final, budget), 1):
        return "final_accounts" if final > budget else "budget"
    votes: Counter[str] = Counter()
    for line in lines:
        for name, weight, words in _WORDS:
            votes[name] += weight * len(words.findall(line))
    for one in cells:
        for cell in one:
            name, weight = _HEADS.get(cell, ("", 0))
            votes[name] += weight
    if not votes["final"] and not votes["budget"]:
        return None
    return "final_accounts" if votes["final"] * _NAMED_ALSO >= votes["budget"] else "budget"
