"""The classification as a data frame of whatever library is installed."""

from datetime import date
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from budgetdisclosure.errors import MissingExtra

from .entry import Entry
from .in_force import state
from .kinds import Table

_BACKENDS = ("polars", "pandas", "pyarrow")


def to_frame(
    table: Table | None = None, on: date | int | None = None, backend: str | None = None
) -> Any:
    """One row for each entry, as a frame of polars, pandas or pyarrow (the first installed).

    Columns: table, code, level, name, parent, fund, since, until, confidence, docs, places,
    first_seen, last_seen. With ``on``, only what is valid then, under the name of then.

    Raises:
        MissingExtra: narwhals, or the library asked for, is not installed.
    """
    if find_spec("narwhals") is None:
        raise MissingExtra("errors.missing_extra", what="to_frame", extra="frames")
    wanted = (backend,) if backend else _BACKENDS
    found = next((name for name in wanted if name in _BACKENDS and find_spec(name)), None)
    if found is None:
        raise MissingExtra("classification.frame_library", known=", ".join(_BACKENDS))
    narwhals = import_module("narwhals")
    return narwhals.from_dict(columns(table, on), backend=found).to_native()


def columns(table: Table | None = None, on: date | int | None = None) -> dict[str, list[object]]:
    """The same data as plain lists by column.

    >>> columns(Table.FUNCTIONAL, on=2023)["name"][:2]
    ['一般公共服务支出', '人大事务']
    """
    rows = [
        _cells(entry, on)
        for entry in state.catalogue.entries(table)
        if on is None or entry.is_valid_on(on)
    ]
    return {name: [row[name] for row in rows] for name in rows[0]} if rows else {}


def _cells(entry: Entry, on: date | int | None) -> dict[str, object]:
    naming, above = entry.naming_on(on), entry.code.parent
    return {
        "table": entry.table.value,
        "code": entry.code.digits,
        "level": entry.level.value,
        "name": naming.name,
        "parent": above.digits if above else None,
        "fund": entry.fund.value,
        "since": entry.since,
        "until": entry.until,
        "confidence": naming.confidence.value,
        "docs": naming.docs,
        "places": entry.places,
        "first_seen": naming.first_seen,
        "last_seen": naming.last_seen,
    }
