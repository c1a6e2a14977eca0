"""From the packaged rows to entries."""

from functools import cache

from .codes import Code, kind_of
from .entry import Entry, Naming
from .kinds import Confidence, FundKind, Table
from .packaged import cells_of
from .when import day_before, end_key, start_key

_CONFIDENCE = {str(word): word for word in Confidence}
_FUND = {str(word): word for word in FundKind}


@cache
def load(table: Table) -> tuple[Entry, ...]:
    """The packaged rows of ``table`` in order of code, then of time."""
    kind, former = kind_of(table), _former_names()
    funds: dict[str, FundKind] = {}
    entries = []
    for cells in cells_of(table, 10):
        digits, fund = cells[0], cells[9]
        funds[digits] = _FUND[fund] if fund else funds.get(digits[:-2], FundKind.GENERAL)
        entries.append(_entry(kind.trusted(digits), cells, funds[digits], former.get(digits, ())))
    return tuple(entries)


def _entry(code: Code, cells: list[str], fund: FundKind, former: tuple[list[str], ...]) -> Entry:
    name, since, until = cells[1:4]
    first, last = cells[7], cells[8]
    start, end = start_key(since), end_key(until)
    begin, namings = start, []
    for old, renamed, *old_sure in former:
        namings.append(_naming(old, begin, day_before(start_key(renamed)), old_sure))
        begin = start_key(renamed)
    namings.append(_naming(name, begin, end, [cells[4], cells[5], first, last]))
    first_day = min(start, start_key(first)) if first else start
    last_day = max(end, end_key(last)) if last else end
    return Entry(
        code, name, fund, tuple(namings), int(cells[6] or 0), start, end, first_day, last_day
    )


def _naming(name: str, start: int, end: int, evidence: list[str]) -> Naming:
    confidence, docs, first, last = evidence
    return Naming(
        name,
        start,
        end,
        _CONFIDENCE[confidence],
        int(docs or 0),
        int(first) if first else None,
        int(last) if last else None,
    )


@cache
def _former_names() -> dict[str, tuple[list[str], ...]]:
    """The former names of a code, oldest first; their rows are in order of code and year."""
    result: dict[str, tuple[list[str], ...]] = {}
    for cells in cells_of("former_names", 7):
        result[cells[0]] = (*result.get(cells[0], ()), cells[1:])
    return result
