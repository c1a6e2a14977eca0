"""The functions of the room, on the catalogue in force: the packaged one unless editions are laid.

Nothing is read before the first of them is called.
"""

from collections.abc import Iterator
from datetime import date

from . import chain_search, search
from .chain import ChainMatch, split_chain
from .codes import Code, digits_of
from .entry import Entry
from .in_force import state
from .kinds import Level, Table
from .match import Match
from .when import key_of

Known = Entry | Code | str
"""What stands for an entry in a call: itself, its code, or its code as text."""


def _code(known: Known) -> str | Code:
    return known.code if isinstance(known, Entry) else known


def _digits(known: Known) -> str:
    if isinstance(known, Entry):
        return known.code.digits
    return digits_of(known) if isinstance(known, str) else known.digits


def lookup(code: str | Code, on: date | int | None = None) -> Entry | None:
    """The entry of ``code`` on a date or in a year (by its last day); None where there is none.

    Without ``on``, the latest meaning of the code, also of one that has ended. Blanks, brackets
    and padding zeros are passed over; a local economic sub-code of seven digits stands for its 款.

    >>> lookup("215 08 05", on=date(2023, 12, 31)).name
    '中小企业发展专项'
    >>> lookup("2010308", on=2026) is None
    True
    """
    return state.catalogue.lookup(code, on)


def is_valid_on(code: str | Code, on: date | int | None) -> bool:
    """Whether ``code`` may be used on ``on``.

    >>> is_valid_on("20140", 2023), is_valid_on("20140", 2024)
    (False, True)
    """
    return (
        state.catalogue.lookup(code, on) is not None
        if on is not None
        else any(entry.is_valid_on(None) for entry in state.catalogue.meanings(code))
    )


def find_all(
    name: str,
    level: Level | None = None,
    parent: Known | None = None,
    on: date | int | None = None,
    table: Table | None = None,
) -> tuple[Match, ...]:
    """All entries that ``name`` meets equally well, in order of code.

    The best kind of meeting counts (see ``How``): a name of the date hides former names, those
    hide slips. A level in brackets behind the name, （项）, counts as ``level``. Without ``table``
    and ``parent`` the tables are asked in the order of ``Table``. A slip is accepted only if one
    entry lies one slip away, the text names nothing else, and no sibling is so alike that it may
    be meant.

    >>> len(find_all("行政运行（项）", on=2023)) > 70
    True
    """
    above = None if parent is None else _digits(parent)
    return search.find_all(
        state.catalogue, name, day=key_of(on), level=level, parent=above, table=table
    )


def find(
    name: str,
    level: Level | None = None,
    parent: Known | None = None,
    on: date | int | None = None,
    table: Table | None = None,
) -> Match | None:
    """The one entry that ``name`` means; None where none or several fit (``find_all`` tells).

    >>> find("支持中小企业发展和管理支出", on=2023).entry.code
    FunctionalCode('21508')
    >>> match = find("医疗卫生与计划生育支出", on=2023)
    >>> match.how.value, match.current
    ('old_name', '卫生健康支出')
    >>> find("行政运行") is None
    True
    """
    found = find_all(name, level, parent, on, table)
    return found[0] if len(found) == 1 else None


def find_chain(
    *names: str, on: date | int | None = None, table: Table = Table.FUNCTIONAL
) -> ChainMatch:
    """The entry that a chain of names means: one text, or its one to three names.

    >>> find_chain("住房保障支出（类）住房改革支出（款）住房公积金（项）", on=2023).entry.code
    FunctionalCode('2210201')
    >>> find_chain("住房保障支出", "住房保障支出", "购房补贴").problem.value
    'wrong_parent'
    """
    if len(names) == 1:
        names = split_chain(names[0]) or names
    return chain_search.find_chain(state.catalogue, names, key_of(on), table)


def entries(table: Table | None = None, on: date | int | None = None) -> Iterator[Entry]:
    """The rows of one table or of all, in order of code; with ``on``, those valid then."""
    rows = state.catalogue.entries(table)
    return rows if on is None else (entry for entry in rows if entry.is_valid_on(on))


def parent(known: Known, on: date | int | None = None) -> Entry | None:
    """The entry one level up; None for a 类.

    >>> parent("2150805", on=2023).name
    '支持中小企业发展和管理支出'
    """
    above = state.catalogue.ancestors(_code(known), on)
    return above[-1] if above else None


def children(known: Known, on: date | int | None = None) -> tuple[Entry, ...]:
    """The entries one level below, in order of code; without ``on``, those of all times."""
    return state.catalogue.children(_code(known), on)


def ancestors(known: Known, on: date | int | None = None) -> tuple[Entry, ...]:
    """The entries above, from the 类 down.

    >>> [entry.code.digits for entry in ancestors("2150805")]
    ['215', '21508']
    """
    return state.catalogue.ancestors(_code(known), on)


def data_version() -> str:
    """The version of the packaged data, with those of the editions laid over it.

    >>> data_version()
    '2026.1'
    """
    return state.catalogue.version
