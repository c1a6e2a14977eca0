"""Lists of lines in narrative that are declared to be whole (具体情况如下，按项级科目统计)."""

from collections.abc import Iterable

from budgetdisclosure.figures import Interval
from budgetdisclosure.model import Kind, Statement

from .index import Index
from .prints import Print
from .readings import AS_PRINTED

_FEWEST = 2


def take_listed(index: Index, statements: Iterable[Statement]) -> None:
    """Count a heading whose list is declared whole as one in which every line was understood.

    The document must keep its word elsewhere: most of the lines that are told with the lines below
    them are made up by these.
    """
    for one in statements:
        if one.kind is Kind.LISTED and _keeps_word(_lines(one.path, one.region, index)):
            index.whole.add(one.region)


def _lines(root: str, region: int, index: Index) -> dict[str, Print]:
    found: dict[str, Print] = {}
    for path in index.below(root):
        code, _, column = path[len(root) + 1 :].partition(".")
        for one in index.at(path):
            if column == "final" and one.region == region:
                found.setdefault(code, one)
    return found


def _keeps_word(lines: dict[str, Print]) -> bool:
    if len(lines) < _FEWEST or not all(code.isdigit() for code in lines):
        return False
    kept = broken = 0
    for code, whole in lines.items():
        below = [one for other, one in lines.items() if other != code and other.startswith(code)]
        if below:
            parts = Interval.total(map(AS_PRINTED.interval, below))
            kept += AS_PRINTED.interval(whole).meets(parts)
            broken += not AS_PRINTED.interval(whole).meets(parts)
    return kept + broken == 0 or (kept >= _FEWEST and kept >= _FEWEST * broken)
