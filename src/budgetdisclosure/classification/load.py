"""From the packaged rows to entries."""

from collections.abc import Iterator
from functools import cache

from .codes import Code, kind_of
from .entry import Entry, Naming
from .kinds import Confidence, FundKind, Table
from .packaged import cells_of, lines_of
from .when import EARLIEST, LATEST, day_before, end_key, start_key

_CONFIDENCE = {str(word): word for word in Confidence}
WIDTH = 10
_FUND = {str(word): word for word in FundKind}


class Rows:
    """The packaged rows of one table. A row becomes an entry when it is first asked for."""

    def __init__(self, table: Table) -> None:
        self._trusted = kind_of(table).trusted
        self._lines: dict[str, list[str]] = {}
        self._made: dict[str, tuple[Entry, ...]] = {}
        for line in lines_of(table):
            digits = line[: line.index("\t")]
            if digits in self._lines:
                self._lines[digits].append(line)
            else:
                self._lines[digits] = [line]

    def all(self) -> dict[str, tuple[Entry, ...]]:
        """The entries of every code, in order of code, then of time."""
        return {digits: self.of(digits) for digits in self._lines}

    def names(self) -> Iterator[tuple[str, str]]:
        """Every code with every name it carries or carried, without making entries."""
        former = _former_names()
        for digits, lines in self._lines.items():
            for line in lines:
                yield digits, line.split("\t", 2)[1]
            for cells in former.get(digits, ()):
                yield digits, cells[0]

    def of(self, digits: str) -> tuple[Entry, ...]:
        """The entries of one code, oldest first; empty where there is none."""
        made = self._made.get(digits)
        if made is None:
            lines = self._lines.get(digits)
            if lines is None:
                return ()
            code, former = self._trusted(digits), _former_names().get(digits)
            made = tuple(self._entry(code, line.split("\t"), former) for line in lines)
            self._made[digits] = made
        return made

    def _entry(self, code: Code, cells: list[str], former: tuple[list[str], ...] | None) -> Entry:
        if len(cells) == WIDTH:
            return _entry(code, cells, _FUND[cells[9]], former)
        cells.extend([""] * (WIDTH - len(cells)))
        above = self.of(code.digits[:-2])
        return _entry(code, cells, above[-1].fund if above else FundKind.GENERAL, former)


@cache
def load(table: Table) -> Rows:
    """The packaged rows of ``table``."""
    return Rows(table)


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
