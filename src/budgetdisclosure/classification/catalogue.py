"""All tables with their indexes, each built when first needed and never changed afterwards."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from .chain import ChainMatch
from .codes import Code, digits_of, table_of
from .entry import Entry
from .kinds import Table
from .load import load
from .match import Match
from .name_index import NameIndex
from .packaged import packaged_version
from .when import key_of

if TYPE_CHECKING:
    from .pair import Pair


class Catalogue:
    """A set of entries: the packaged ones, or those with editions laid over them.

    ``extra`` replaces or adds the rows of whole codes. The functions of
    ``budgetdisclosure.classification`` work on the active catalogue; a second one can be held
    beside it.
    """

    def __init__(
        self, extra: dict[str, tuple[Entry, ...]] | None = None, editions: tuple[str, ...] = ()
    ) -> None:
        self.extra = dict(extra or {})
        self.editions = editions
        self.memo: dict[object, tuple[Match, ...]] = {}
        self.answers: dict[object, Match | None] = {}
        self.chains: dict[object, ChainMatch] = {}
        self.pairs: dict[tuple[str, str, int], Pair] = {}
        self._lasting: dict[str, Entry] = {}
        self._codes: dict[str, tuple[Entry, ...]] = {}
        self._loaded: dict[Table, tuple[Entry, ...]] = {}
        self._below: dict[Table, dict[str, tuple[Entry, ...]]] = {}
        self._names: dict[Table, NameIndex] = {}

    @property
    def version(self) -> str:
        """The version of the packaged data, with those of the editions laid over it."""
        return "+".join((packaged_version(), *self.editions))

    def entries(self, table: Table | None = None) -> Iterator[Entry]:
        """The rows of one table or of all, in order of code, then of time."""
        for one in [table] if table else Table:
            yield from self._rows(one)

    def _rows(self, table: Table) -> tuple[Entry, ...]:
        rows = self._loaded.get(table)
        if rows is None:
            by_code = load(table).all()
            mine = {digits: old for digits, old in self.extra.items() if table_of(digits) is table}
            if mine:
                by_code = dict(sorted((by_code | mine).items()))
            rows = tuple(entry for entries in by_code.values() for entry in entries)
            self._loaded[table] = rows
        return rows

    def lookup(self, code: str | Code, on: date | int | None = None) -> Entry | None:
        """The entry of ``code`` on a date or in a year; None where there is none.

        Without ``on``, the latest meaning of the code, also of one that has ended. Blanks,
        brackets and padding zeros in ``code`` are passed over; a local economic sub-code of seven
        digits is taken for its 款.
        """
        digits = code if isinstance(code, str) else code.digits
        lasting = self._lasting.get(digits)
        if lasting is not None:
            return lasting
        found = self._codes.get(digits) or self.meanings(digits)
        if on is None or not found:
            return found[-1] if found else None
        key = key_of(on)
        for entry in found:
            if entry.first_day <= key <= entry.last_day:
                return entry
        return None

    def meanings(self, code: str | Code) -> tuple[Entry, ...]:
        """All entries of a code, oldest first: a code may be given to something else later."""
        digits = digits_of(code) if isinstance(code, str) else code.digits
        table = table_of(digits)
        if table is None:
            return ()
        found = self._of(digits, table)
        if not found and len(digits) == 7 and digits[0] in "35":
            found = self._of(digits[:5], table)
        return found

    def _of(self, digits: str, table: Table) -> tuple[Entry, ...]:
        found = self._codes.get(digits)
        if found is None:
            found = self.extra.get(digits) or load(table).of(digits)
            if found:
                self._codes[digits] = found
                if len(found) == 1 and found[0].is_lasting:
                    self._lasting[digits] = found[0]
        return found

    def nearest(self, code: str | Code, day: int) -> Entry | None:
        """The meaning of a code that holds on a day (``yyyymmdd``), or the last one before it."""
        found = self.meanings(code)
        for entry in found:
            if entry.first_day <= day <= entry.last_day:
                return entry
        before = [entry for entry in found if entry.first_day <= day]
        return before[-1] if before else (found[0] if found else None)

    def names(self, table: Table) -> NameIndex:
        """The index of all present and former names of ``table``."""
        index = self._names.get(table)
        if index is None:
            index = self._names[table] = NameIndex(self.printed(table), self.meanings)
        return index

    @cached_property
    def first_asked(self) -> dict[str, tuple[Match, int, int]]:
        """``NameIndex.sole`` of the table that is asked first where none is given."""
        return self.names(next(iter(Table))).sole

    def printed(self, table: Table) -> Iterator[tuple[str, str]]:
        """Every code of ``table`` with every name that it carries or carried."""
        for digits, name in load(table).names():
            if digits not in self.extra:
                yield digits, name
        for digits, entries in self.extra.items():
            if table_of(digits) is table:
                for entry in entries:
                    yield from ((digits, naming.name) for naming in entry.namings)

    def children(self, code: str | Code, on: date | int | None = None) -> tuple[Entry, ...]:
        """The rows one level below, in order of code; without ``on``, of all times."""
        digits = digits_of(code) if isinstance(code, str) else code.digits
        table = table_of(digits)
        if table is None:
            return ()
        below = self._below.get(table)
        if below is None:
            below = _grouped(
                (entry.code.digits[:-2], entry)
                for entry in self._rows(table)
                if len(entry.code.digits) > 3
            )
            self._below[table] = below
        found = below.get(digits, ())
        return found if on is None else tuple(entry for entry in found if entry.is_valid_on(on))

    def ancestors(self, code: str | Code, on: date | int | None = None) -> tuple[Entry, ...]:
        """The rows above ``code``, from the 类 down; the code itself is not among them."""
        digits = digits_of(code) if isinstance(code, str) else code.digits
        above = [digits[:length] for length in range(3, len(digits), 2)]
        found = [self.lookup(one, on) for one in above]
        if None in found and self.lookup(digits, on) is not None:  # an item outlives what it is in
            day = key_of(on)
            found = [
                entry or self.nearest(one, day) for one, entry in zip(above, found, strict=True)
            ]
        return tuple(entry for entry in found if entry is not None)


def _grouped(pairs: Iterator[tuple[str, Entry]]) -> dict[str, tuple[Entry, ...]]:
    result: dict[str, list[Entry]] = {}
    for digits, entry in pairs:
        result.setdefault(digits, []).append(entry)
    return {digits: tuple(entries) for digits, entries in result.items()}
