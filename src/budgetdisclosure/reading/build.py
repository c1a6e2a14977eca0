"""From statements to the typed report."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any, get_args

import attrs

from budgetdisclosure.figures import Figure
from budgetdisclosure.model import (
    Comparison,
    FinalAccounts,
    Kind,
    Statement,
    Table,
    type_at,
)
from budgetdisclosure.model.fields import field_types

from .changes import add_changes
from .table_reading import cells_of

Tree = dict[str, Any]

_OWN_SECTION = {
    "income": "F02",
    "expenditure": "F03",
    "fiscal": "F04",
    "totals": "F01",
    "three_public": "F07",
    "procurement": "F11.2",
}


def build_report(
    statements: Iterable[Statement], tables: Iterable[Table], more: Mapping[str, Any]
) -> FinalAccounts:
    """The report that the facts of narrative and tables make; ``more`` holds values that are no figures, by path.

    Where a quantity is printed more than once, the print in a table wins, then the one in its own
    section, then the first.
    """
    values: dict[str, Any] = {}
    ranks: dict[str, int] = {}
    for cell in cells_of(tables):
        path = _value_path(cell.path)
        if path is not None:
            values.setdefault(path, cell.value)
            ranks[path] = -1
    said = tuple(statements)
    for statement in said:
        path = _fact_path(statement)
        if path is None or statement.value is None:
            continue
        rank = _rank(statement, path)
        if path not in values or rank < ranks[path]:
            values[path], ranks[path] = statement.value, rank
    add_changes(values, said)
    values.update(more)
    report = _make(FinalAccounts, _planted(values))
    assert isinstance(report, FinalAccounts)
    return report


def _fact_path(statement: Statement) -> str | None:
    if statement.kind is not Kind.FACT or statement.path.startswith("narrative."):
        return None
    return _value_path(statement.path)


@lru_cache(maxsize=4096)
def _value_path(path: str) -> str | None:
    """Where the model keeps the figure of a fact with ``path``; None if it keeps none."""
    kind = type_at(path)
    if isinstance(kind, type) and issubclass(kind, Comparison):
        return f"{path}.value"
    return path if kind is not None else None


def _rank(statement: Statement, path: str) -> int:
    return 0 if statement.section == _OWN_SECTION.get(path.partition(".")[0]) else 1


def _planted(values: Mapping[str, Any]) -> Tree:
    """``values`` as a tree."""
    holders: dict[str, Tree] = {"": {}}
    for path, value in values.items():
        above, _, last = path.rpartition(".")
        _holder(above, holders)[last] = value
    return holders[""]


def _holder(path: str, holders: dict[str, Tree]) -> Tree:
    """The branch at ``path``, grown where it is not there yet."""
    found = holders.get(path)
    if found is None:
        above, _, last = path.rpartition(".")
        found = holders[path] = _holder(above, holders).setdefault(last, {})
    return found


def _make(kind: Any, tree: Any) -> Any:
    if not isinstance(tree, dict):
        return tree
    item = _item_of(kind)
    if item is not None:
        return _lines(item, tree)
    types = field_types(kind)
    made: Tree = {}
    for name, branch in tree.items():
        if name in types:
            value = _make(types[name], branch)
            if isinstance(value, _wanted(types[name])):
                made[name] = value
    return kind(**made)


def _lines(kind: Any, tree: Tree) -> tuple[Any, ...]:
    if _coded(kind):
        return tuple(_make(kind, {**tree[key], "code": key}) for key in sorted(tree))
    return tuple(_make(kind, tree[key]) for key in sorted(tree, key=int))


@cache
def _item_of(kind: Any) -> Any:
    """The class of the lines that a field of this type holds; None if it holds no lines."""
    arguments = get_args(kind)
    return arguments[0] if arguments else None


@cache
def _coded(kind: Any) -> bool:
    return any(a.name == "code" and a.default is attrs.NOTHING for a in attrs.fields(kind))


@cache
def _wanted(kind: Any) -> type:
    """What a value must be to stand in a field of this type: a figure, that kind of figure."""
    return kind if isinstance(kind, type) and issubclass(kind, Figure) else object
