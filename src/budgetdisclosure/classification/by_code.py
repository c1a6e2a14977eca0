"""Asking by code: what a code is, what stands above and below it, on which dates it holds."""

from collections.abc import Iterator
from datetime import date

from .codes import Code
from .entry import Entry
from .in_force import state
from .kinds import Table
from .known import Known, code_of


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


def name_on(code: str | Code, on: date | int | None) -> str | None:
    """The name of ``code`` on a date; None where the code is not valid then.

    >>> name_on("210", 2018), name_on("210", 2023)
    ('医疗卫生与计划生育支出', '卫生健康支出')
    """
    entry = state.catalogue.lookup(code, on)
    return entry.name_on(on) if entry else None


def entries(table: Table | None = None, on: date | int | None = None) -> Iterator[Entry]:
    """The rows of one table or of all, in order of code; with ``on``, those valid then."""
    rows = state.catalogue.entries(table)
    return rows if on is None else (entry for entry in rows if entry.is_valid_on(on))


def parent(known: Known, on: date | int | None = None) -> Entry | None:
    """The entry one level up; None for a 类.

    >>> parent("2150805", on=2023).name
    '支持中小企业发展和管理支出'
    """
    above = state.catalogue.ancestors(code_of(known), on)
    return above[-1] if above else None


def children(known: Known, on: date | int | None = None) -> tuple[Entry, ...]:
    """The entries one level below, in order of code; without ``on``, those of all times."""
    return state.catalogue.children(code_of(known), on)


def ancestors(known: Known, on: date | int | None = None) -> tuple[Entry, ...]:
    """The entries above, from the 类 down.

    >>> [entry.code.digits for entry in ancestors("2150805")]
    ['215', '21508']
    """
    return state.catalogue.ancestors(code_of(known), on)


def data_version() -> str:
    """The version of the packaged data, with those of the editions laid over it.

    >>> data_version()
    '2026.1'
    """
    return state.catalogue.version
