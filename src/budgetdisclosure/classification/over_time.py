"""Asking over time: how an item changed, and what stands for it on another date."""

from datetime import date

from . import tracing
from .entry import Entry
from .history import Change
from .in_force import state
from .known import Known
from .when import key_of


def trace(known: Known) -> tuple[Change, ...]:
    """All renames and moves that lead to an item and away from it, in order of year.

    Where the data state a move only for the 款, the 项 of the same name there is taken for it and
    the change says so (``is_inferred``).

    >>> for change in trace("2101601"):
    ...     print(change.year, change.kind.value, change.old, change.new, change.new_name)
    2019 moved 2080205 2101601 老龄卫生健康事务
    2024 moved 2101601 2080209 老龄事务
    """
    entries = (known,) if isinstance(known, Entry) else state.catalogue.meanings(known)
    found = {change for entry in entries for change in tracing.trace(state.catalogue, entry)}
    return tuple(sorted(found, key=lambda one: (one.year, one.old, one.new, one.old_name)))


def successors(known: Known, on: date | int | None = None) -> tuple[Entry, ...]:
    """The entries that stand for an item on a date after its end; itself while it holds.

    Empty where the data know none. Without ``on``: those of today.

    >>> [str(entry) for entry in successors("20115", on=2023)]
    ['20138 市场监督管理事务']
    """
    entry = _entry(known, key_of(on))
    return tracing.successors(state.catalogue, entry, key_of(on)) if entry else ()


def predecessors(known: Known, on: date | int) -> tuple[Entry, ...]:
    """The entries that stood for an item on a date before its beginning; itself if it held.

    >>> [entry.code.digits for entry in predecessors("20138", on=2018)]
    ['20115', '20117']
    """
    entry = _entry(known, key_of(on))
    return tracing.predecessors(state.catalogue, entry, key_of(on)) if entry else ()


def _entry(known: Known, day: int) -> Entry | None:
    return known if isinstance(known, Entry) else state.catalogue.nearest(known, day)
