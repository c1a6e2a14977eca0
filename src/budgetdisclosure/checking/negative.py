"""Figures below zero in the standard tables."""

from collections.abc import Iterator

from budgetdisclosure.messages import Message

from .case import Case
from .explain import name_of
from .finding import Finding, Severity
from .index import Index
from .standard import cells, found_tables

_CARRIED = ("opening", "closing")


def negative_cells(case: Case, code: str, *, carryover: bool) -> Iterator[Finding]:
    """The cells below zero: those of carryover, or all others.

    Of lines above one another the lowest is told: it makes those above it negative.
    """
    for _, table in found_tables(case):
        negative = [c for _, c in cells(case, table) if c.value is not None and c.value.value < 0]
        lines = [_line(cell.path) for cell in negative]
        for cell, (line, column) in zip(negative, lines, strict=True):
            carried = cell.path.rpartition(".")[2] in _CARRIED
            lower = any(
                len(other) > len(line) > 0 and other.startswith(line) and column == beside
                for other, beside in lines
            )
            if carried is carryover and not lower:
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


def _line(path: str) -> tuple[str, str]:
    """The code of a line, empty where there is none, and its column."""
    line, _, column = path.rpartition(".")
    code = line.rpartition(".")[2]
    return (code if code.isdigit() else "", column)


def has_negative(index: Index, path: str) -> bool:
    """Whether a table prints an amount below zero for the line of ``path``, or any if it is none."""
    code = _line(path)[0]
    return any(
        one.table and one.figure.value < 0 and (not code or _line(one.path)[0].startswith(code))
        for one in index.prints
    )
