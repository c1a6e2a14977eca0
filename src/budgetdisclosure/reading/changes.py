"""Changes and rates that the document states, where the model keeps them."""

from collections.abc import Iterable
from typing import Any

from budgetdisclosure.figures import Count, Figure
from budgetdisclosure.model import (
    Basis,
    Comparison,
    Direction,
    Execution,
    Kind,
    Statement,
    type_at,
)
from budgetdisclosure.wording.context import base_path

_FIELDS = {Kind.CHANGE: "stated_change", Kind.GROWTH: "stated_rate"}


def add_changes(values: dict[str, Any], statements: Iterable[Statement]) -> None:
    """Put into ``values`` (facts by path) what is stated of changes, and against what.

    A change of money is kept only where its base is not printed, for otherwise it follows; so is
    a rate, against the same base. A change of people is always kept; 没有变化 is a change of 0.
    """
    for statement in statements:
        _add_basis(values, statement)
        _add_people(values, statement)
        field = _FIELDS.get(statement.kind)
        if field is not None and isinstance(statement.value, Figure):
            _add_money(values, statement, field, statement.value)


def _add_basis(values: dict[str, Any], statement: Statement) -> None:
    """A comparison tells what its base is, where it is not the usual one."""
    subject = statement.subject
    is_base = statement.path.endswith(".base") and statement.path == f"{subject}.base"
    is_base = is_base and statement.kind is Kind.FACT
    if is_base and statement.basis is not None and _is(subject, Comparison):
        values.setdefault(f"{subject}.basis", statement.basis)


def _add_money(values: dict[str, Any], statement: Statement, field: str, figure: Figure) -> None:
    subject = statement.subject
    if statement.direction in (Direction.UNRESOLVED, None) or not subject:
        return
    if _is(subject, Comparison):
        holder = f"{subject}.basis"
    elif _is(subject, Execution):
        holder = f"{subject}.stated_basis"
    else:
        return
    basis = statement.basis or Basis.PRIOR_YEAR
    path = f"{subject}.{field}"
    if base_path(subject, basis) in values or path in values:
        return
    if values.setdefault(holder, basis) is basis:
        values[path] = _signed(figure, statement.direction)


def _add_people(values: dict[str, Any], statement: Statement) -> None:
    people = values.get(statement.subject)
    if not isinstance(people, Count):
        return
    path = f"{statement.subject}_change"
    if type_at(path) is not Count:
        return
    if statement.kind is Kind.FLAT:
        values.setdefault(path, Count(0, people.unit))
    elif statement.kind is Kind.CHANGE and isinstance(statement.value, Count):
        values.setdefault(path, _signed(statement.value, statement.direction))


def _signed(figure: Figure, direction: Direction | None) -> Figure:
    return figure.negated() if direction is Direction.DECREASE else figure


def _is(path: str, wanted: type) -> bool:
    kind = type_at(path)
    return isinstance(kind, type) and issubclass(kind, wanted)
