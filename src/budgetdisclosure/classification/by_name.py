"""Asking by name: one name, a chain of names, or a name beside its printed code."""

from collections.abc import Iterator
from datetime import date

from . import chain_search, pair, search
from .chain import ChainMatch, split_chain
from .codes import Code
from .in_force import state
from .kinds import Level, Table
from .known import Known, digits_of_known
from .match import Match
from .names import LONGEST
from .pair import Pair
from .when import key_of


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
    above = None if parent is None else digits_of_known(parent)
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
    catalogue = state.catalogue
    day = key_of(on)
    if parent is None and level is None:
        known = catalogue.first_asked if table is None else catalogue.names(table).sole
        sole = known.get(name)
        if sole is not None and sole[1] <= day <= sole[2]:
            return sole[0]
    answers = catalogue.answers
    above = parent if parent is None or isinstance(parent, str) else digits_of_known(parent)
    key = (name, on, level, above, table)
    if key in answers:
        return answers[key]
    if len(answers) >= search.MEMO:
        answers.clear()
    found = search.current(catalogue, name, day, level, above and digits_of_known(above), table)
    if not found:
        found = find_all(name, level, parent, on, table)
    if len(name) > LONGEST:
        return None
    answers[key] = answer = found[0] if len(found) == 1 else None
    return answer


def find_chain(
    *names: str, on: date | int | None = None, table: Table = Table.FUNCTIONAL
) -> ChainMatch:
    """The entry that a chain of names means: one text, or its one to three names.

    >>> find_chain("住房保障支出（类）住房改革支出（款）住房公积金（项）", on=2023).entry.code
    FunctionalCode('2210201')
    >>> find_chain("住房保障支出", "住房保障支出", "购房补贴").problem.value
    'wrong_parent'
    """
    known = state.catalogue.chains
    key = (names, on, table)
    found = known.get(key)
    if found is None:
        parts = (split_chain(names[0]) or names) if len(names) == 1 else names
        found = chain_search.find_chain(state.catalogue, parts, key_of(on), table)
        if len(known) >= search.MEMO:
            known.clear()
        if sum(map(len, names)) <= _KEPT:
            known[key] = found
    return found


_KEPT = 3 * LONGEST
"""A longer text is no chain; nothing is kept of it."""


def all_names(table: Table) -> Iterator[str]:
    """Every present and former name in ``table``, in order of code, as often as it stands there.

    >>> "医疗卫生与计划生育支出" in set(all_names(Table.FUNCTIONAL))
    True
    """
    return (name for _, name in state.catalogue.printed(table))


def compare(code: str | Code, name: str, on: date | int | None = None) -> Pair:
    """Whether a printed code and a printed name belong together on a date.

    >>> compare("20805", "行政事业单位离退休", on=2023).status.value
    'old_name'
    >>> found = compare("30208", "物业管理费", on=2023)
    >>> found.status.value, found.expected, str(found.meant[0]), found.certainty.value
    ('other_code', '取暖费', '30209 物业管理费', 'certain')
    """
    catalogue = state.catalogue
    digits = code if isinstance(code, str) else code.digits
    key = (digits, name, key_of(on))
    found = catalogue.pairs.get(key)
    if found is None:
        found = pair.compare(catalogue, *key)
        if len(catalogue.pairs) >= search.MEMO:
            catalogue.pairs.clear()
        if len(name) <= LONGEST:
            catalogue.pairs[key] = found
    return found
