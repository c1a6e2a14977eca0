"""Figures below zero in the standard tables."""

from collections.abc import Iterator

from budgetdisclosure.messages import Message

from .case import Case
from .explain import name_of
from .finding import Finding, Severity
from .standard import cells, found_tables

_CARRIED = ("opening", "closing")


def negative_cells(case: Case, code: str, *, carryover: bool) -> Iterator[Finding]:
    """The cells below zero: those of carryover, or all others."""
    for _, table in found_tables(case):
        for _, cell in cells(table):
            carried = cell.path.rpartition(".")[2] in _CARRIED
            if cell.value is not None and cell.value.value < 0 and carried is carryover:
                yield Finding(
                    rule=code,
                    severity=Severity.WARNING,
                    detail=Message.of(
                        f"{code}.message", name=name_of(cell.path), stated=cell.value
                    ),
                    stated=str(cell.value),
                    path=cell.path,
                    place=cell.place,
                )
