"""From the packaged rows to entries."""

from functools import cache

from .codes import Code, kind_of
from .entry import Entry, Naming
from .kinds import Confidence, FundKind, Table
from .packaged import cells_of
from .when import EARLIEST, LATEST, day_before, end_key, start_key

_CONFIDENCE = {str(word): word for word in Confidence}
_FUND = {str(word): word for word in FundKind}


@cache
def load(table: Table) -> tuple[Entry, ...]:
    """The packaged rows of ``table`` in order of code, then of time."""
    trusted, former = kind_of(table).trusted, _former_names()
    funds: dict[str, FundKind] = {}
    entries = []
    for cells in cells_of(table, 10):
        digits, fund = cells[0], cells[9]
        kept = _FUND[fund] if fund else funds.get(digits[:-2], FundKind.GENERAL)
        if len(digits) < 7:
            funds[digits] = kept
        entries.append(_entry(trusted(digits), cells, kept, former.get(digits)))
    return tuple(entries)


def _entry(
    code: Code, cells: list[str], fund: FundKind, former: tuple[list[str], ...] | None
) -> Entry:
    _, name, since, until, sure, docs, places, first_text, last_text, _ = cells
    start = start_key(since) if since else EARLIEST
    end = end_key(until) if until else LATEST
    first = int(first_text) if first_text else None
    last = int(last_text) if last_text else None
    begin, namings = _former(former, start) if former else (start, ())
    named = Naming(name, begin, end, _CONFIDENCE[sure], int(docs) if docs else 0, first, last)
    first_day = min(start, first * 10000 + 101) if first and start else start
    last_day = max(end, last * 10000 + 1231) if last and until else end
    seen_in = int(places) if places else 0
    return Entry(code, name, fund, (*namings, named), seen_in, start, end, first_day, last_day)


def _former(rows: tuple[list[str], ...], start: int) -> tuple[int, tuple[Naming, ...]]:
    """The former names of a code, and the day on which the present one began."""
    namings = []
    for name, renamed, sure, docs, first, last in rows:
        until = start_key(renamed)
        evidence = int(docs or 0), int(first) if first else None, int(last) if last else None
        namings.append(Naming(name, start, day_before(until), _CONFIDENCE[sure], *evidence))
        start = until
    return start, tuple(namings)


@cache
def _former_names() -> dict[str, tuple[list[str], ...]]:
    """The former names of a code, oldest first; their rows are in order of code and year."""
    result: dict[str, tuple[list[str], ...]] = {}
    for cells in cells_of("former_names", 7):
        result[cells[0]] = (*result.get(cells[0], ()), cells[1:])
    return result
