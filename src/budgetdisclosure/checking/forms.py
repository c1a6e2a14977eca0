"""The rows of self-evaluation forms."""

from collections.abc import Iterator

from budgetdisclosure.messages import Message
from budgetdisclosure.model import TableCell, TableRow

from .case import Case
from .finding import Finding, Severity


def indicator_rows(case: Case) -> Iterator[TableRow]:
    """The rows of indicators of all forms."""
    for row in form_rows(case):
        if row.cell("level3") is not None and row.cell("weight") is not None and not row.header:
            yield row


def form_rows(case: Case) -> Iterator[TableRow]:
    """All rows of all forms."""
    for table in case.disclosure.tables if case.disclosure else ():
        if table.kind == "self_evaluation":
            yield from table.rows


def cell_finding(
    code: str, severity: str, cell: TableCell, expected: str | None = None, **arguments: object
) -> Finding:
    """A finding about a cell."""
    return Finding(
        rule=code,
        severity=Severity(severity),
        detail=Message.of(
            f"{code}.message", stated=cell.text, expected=expected or "", **arguments
        ),
        stated=cell.text,
        expected=expected,
        path=cell.path or None,
        place=cell.place,
    )
