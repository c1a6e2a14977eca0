"""XN313: 空表与说明一致 / empty table and text."""

from collections.abc import Iterator

from attrs import evolve

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, empty_fund, fund
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.standard import cells, found_tables, has_figures, is_empty
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Kind, Table
from budgetdisclosure.model.standard.table import StandardTable

_NO_DATA = pattern(r"(?:本表|此表)(?:为空表|无数据|没有数据)|故(?:本表)?(?:为空|无数据)")
_BUDGETS = {
    "government_fund": pattern(r"政府性基金"),
    "state_capital": pattern(r"国有资本"),
    "three_public": pattern(r"三公"),
}
_TEXT = "八、政府性基金预算财政拨款收入支出决算情况说明\n政府性基金预算财政拨款支出7.00万元。\n"


@rule(
    "XN313",
    severity="error",
    passes=YEAR + fund() + _TEXT,
    fails=YEAR + empty_fund() + _TEXT,
)
def check(case: Case) -> Iterator[Finding]:
    """An empty table has no data elsewhere, and its note speaks of it; what does not exist has no figures."""
    for standard, table in found_tables(case):
        if is_empty(case, table):
            yield from _contradicted(case, standard, table)
        elif has_figures(case, table) and any(_NO_DATA.search(note) for note in table.notes):
            yield _finding(standard, table, "note")
        yield from _other_budget(standard, table)
    yield from _denied(case)


def _contradicted(case: Case, standard: StandardTable, table: Table) -> Iterator[Finding]:
    """The first figure over zero that the text prints for a cell of an empty table."""
    if not table.whole:
        return
    paths = {cell.path for _, cell in cells(case, table)}
    for one in case.index.prints:
        if one.path in paths and not one.table and one.figure.value:
            yield _finding(standard, table, "message", one)
            return


def _other_budget(standard: StandardTable, table: Table) -> Iterator[Finding]:
    """A note that says another budget has no data."""
    own = _BUDGETS.get(table.kind)
    for note in table.notes:
        if own is None or own.search(note) or not _NO_DATA.search(note):
            continue
        for other in _BUDGETS.values():
            named = other.search(note)
            if named:
                yield _finding(standard, table, "other", other=named[0])
                return


def _denied(case: Case) -> Iterator[Finding]:
    """The text says that there is no such money, a table has some."""
    for statement in case.disclosure.statements if case.disclosure else ():
        if statement.kind is not Kind.NONE:
            continue
        for one in case.index.at(statement.path):
            if one.table and one.figure.value:
                yield Finding(
                    rule="XN313",
                    severity=Severity.ERROR,
                    detail=Message.of(
                        "XN313.none", name=name_of(statement.path), printed=one.figure
                    ),
                    path=statement.path,
                    place=statement.place,
                )
                break


def _finding(
    standard: StandardTable, table: Table, text: str, one: Print | None = None, **more: object
) -> Finding:
    arguments = {"title": standard.title, **more}
    if one is not None:
        arguments |= {"name": name_of(one.path), "printed": one.figure}
    return Finding(
        rule="XN313",
        severity=Severity.ERROR,
        detail=Message.of(f"XN313.{text}", **arguments),
        path=one.path if one else None,
        place=evolve(table.place, quote=table.title),
    )
