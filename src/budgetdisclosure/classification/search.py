"""Finding entries by name: exactly, through habits of writing, through renames, through slips."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from .catalogue import Catalogue
from .codes import table_of
from .entry import Entry
from .kinds import Level, Table
from .match import How, Match
from .name_index import Named, NameIndex
from .names import LONGEST, loose_form, split_level
from .typo import is_alike


@frozen
class Query:
    """Where to look: on a day (``yyyymmdd``), at a level, directly under a code, in a table."""

    day: int
    level: Level | None = None
    parent: str | None = None
    table: Table | None = None

    def tables(self) -> Iterable[Table]:
        """The tables to ask, in order."""
        table = table_of(self.parent) if self.parent and not self.table else self.table
        return (table,) if table else Table

    def holds(self, entry: Entry) -> bool:
        """Whether ``entry`` stands at the level and directly under the parent."""
        digits = entry.code.digits
        return (self.level is None or len(digits) == self.level.digits) and (
            self.parent is None or digits[:-2] == self.parent
        )

    def judge(self, named: Named, how: How) -> Match:
        """The match of a name, ``how`` where both name and code are those of the day."""
        entry, naming = named
        day = self.day
        if day > entry.last_day:
            how = How.ENDED
        elif day < entry.first_day:
            how = How.NOT_YET
        elif len(entry.namings) > 1:
            right = entry.naming_at(day)
            if naming is not right:
                how = How.OLD_NAME if naming.start < right.start else How.LATER_NAME
            return Match(entry, how, naming, right.name)
        return Match(entry, how, naming, entry.naming_at(day).name)


MEMO = 8192
"""So many answers are kept; documents repeat the same few hundred names."""


def find_all(
    catalogue: Catalogue,
    name: str,
    *,
    day: int,
    level: Level | None = None,
    parent: str | None = None,
    table: Table | None = None,
) -> tuple[Match, ...]:
    """All entries that ``name`` meets equally well, in order of code; none where nothing fits."""
    key = (name, day, level, parent, table)
    found = catalogue.memo.get(key)
    if found is None:
        if len(name) > LONGEST:
            return ()
        if len(catalogue.memo) >= MEMO:
            catalogue.memo.clear()
        found = _find_all(catalogue, name, Query(day, level, parent, table))
        catalogue.memo[key] = found
    return found


_TABLES = tuple(Table)


def current(  # noqa: PLR0917 - as the public function has them
    catalogue: Catalogue,
    name: str,
    day: int,
    level: Level | None,
    parent: str | None,
    table: Table | None,
) -> tuple[Match, ...]:
    """The entries that ``name``, letter for letter, names on ``day``: what is asked most.

    Two matches stand for any number of them; none says only that it takes ``find_all`` to tell.
    """
    if parent and table is None:
        table = table_of(parent)
    digits = level.digits if level is not None else None
    for one in (table,) if table is not None else _TABLES:
        found = catalogue.names(one).current(name, day, digits, parent)
        if found:
            return found
    return ()


def _find_all(catalogue: Catalogue, name: str, query: Query) -> tuple[Match, ...]:
    form, suffix = split_level(name)
    if suffix and query.level is None:
        query = Query(query.day, Level(suffix), query.parent, query.table)
    best: tuple[Match, ...] = ()
    for table in query.tables():
        found = _in_table(catalogue.names(table), form, query)
        if found and (not best or found[0].how.rank < best[0].how.rank):
            best = found
        if best and best[0].how is How.EXACT:
            break
    return best


def _in_table(index: NameIndex, form: str, query: Query) -> tuple[Match, ...]:
    found = _best(_judged(index.exact(form), query, How.EXACT), query.day)
    if found and found[0].how not in (How.ENDED, How.NOT_YET):
        return found
    loose = loose_form(form)
    others = _judged(index.loose(loose), query, How.VARIANT)
    return _best([*found, *others], query.day) or _slips(index, loose, query)


def _judged(named: Iterable[Named], query: Query, how: How) -> Iterator[Match]:
    return (query.judge(one, how) for one in named if query.holds(one[0]))


def _best(matches: Iterable[Match], day: int) -> tuple[Match, ...]:
    """The best matches, one for each entry; stated validity before validity merely seen."""
    kept = list(matches)
    if len(kept) < 2:
        return tuple(kept)
    grades = [(m.how.rank, not m.entry.start <= day <= m.entry.end) for m in kept]
    best = min(grades)
    found = {
        (m.entry.code.digits, m.entry.start): m
        for m, grade in zip(reversed(kept), reversed(grades), strict=True)
        if grade == best
    }
    return tuple(found[key] for key in sorted(found))


def _slips(index: NameIndex, loose: str, query: Query) -> tuple[Match, ...]:
    """The one valid entry at a slip from ``loose``.

    None where the text names something else, where two names are as near, or where a sibling is
    so alike that it may be meant.
    """
    if index.knows(loose):
        return ()
    found: dict[str, list[Match]] = {}
    for word in index.slips.near(loose):
        for entry, naming in index.loose(word):
            if query.holds(entry) and entry.first_day <= query.day <= entry.last_day:
                current = entry.naming_at(query.day).name
                found.setdefault(word, []).append(Match(entry, How.TYPO, naming, current))
    if len(found) != 1:
        return ()
    word, matches = found.popitem()
    beside = {form for m in matches for form in index.sibling_forms(m.entry.code.digits)}
    if any(form != word and is_alike(word, form) for form in beside):
        return ()
    return _best(matches, query.day)
