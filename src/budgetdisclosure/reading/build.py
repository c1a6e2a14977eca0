"""From statements to the typed report."""

from collections.abc import Iterable, Mapping
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
    "income.": "F02",
    "expenditure.": "F03",
    "fiscal.": "F04",
    "totals.": "F01",
    "three_public.": "F07",
    "procurement.": "F11.2",
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
    tree: Tree = {}
    for path, value in values.items():
        _plant(tree, path, value)
    report = _make(FinalAccounts, tree, "")
    assert isinstance(report, FinalAccounts)
    return report


def _fact_path(statement: Statement) -> str | None:
    return _value_path(statement.path) if statement.kind is Kind.FACT else None


def _value_path(path: str) -> str | None:
    """Where the model keeps the figure of a fact with ``path``; None if it keeps none."""
    if path.startswith("narrative."):
        return None
    kind = type_at(path)
    if isinstance(kind, type) and issubclass(kind, Comparison):
        return f"{path}.value"
    return path if kind is not None else None


def _rank(statement: Statement, path: str) -> int:
    own = next((s for root, s in _OWN_SECTION.items() if path.startswith(root)), None)
    return 0 if statement.section == own else 1


def _plant(tree: Tree, path: str, value: Any) -> None:
    *holders, last = path.split(".")
    for name in holders:
        tree = tree.setdefault(name, {})
    tree[last] = value


def _make(kind: Any, tree: Any, path: str) -> Any:
    if not isinstance(tree, dict):
        return tree
    if get_args(kind) and isinstance(tree, dict):
        return _lines(get_args(kind)[0], tree, path)
    types = field_types(kind)
    made = {
        name: _make(types[name], branch, f"{path}.{name}")
        for name, branch in tree.items()
        if name in types
    }
    return kind(**{name: value for name, value in made.items() if _fits(types[name], value)})


def _lines(kind: Any, tree: Tree, path: str) -> tuple[Any, ...]:
    coded = any(a.name == "code" and a.default is attrs.NOTHING for a in attrs.fields(kind))
    if coded:
        return tuple(_make(kind, {**tree[key], "code": key}, path) for key in sorted(tree))
    return tuple(_make(kind, tree[key], path) for key in sorted(tree, key=int))


def _fits(kind: Any, value: Any) -> bool:
    if isinstance(kind, type) and issubclass(kind, Figure):
        return isinstance(value, kind)
    return True
