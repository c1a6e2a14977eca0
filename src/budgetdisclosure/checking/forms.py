"""The rows of self-evaluation forms."""

from collections.abc import Iterator
from decimal import Decimal

from budgetdisclosure.figures import Figure, half_up
from budgetdisclosure.lazy import pattern
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
        if table.kind in _KINDS:
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


_KINDS = ("self_evaluation", "overall_evaluation")


def mistyped_percent(text: str, expected: Figure | None) -> bool:
    """Whether a rate ends in a 5 that is the key of the per cent sign without its shift.

    >>> from budgetdisclosure.figures import Percentage
    >>> mistyped_percent("97.505", Percentage("97.500")), mistyped_percent("97.51", None)
    (True, False)
    """
    plain = text.strip()
    if expected is None or not _RATE_WITHOUT_SIGN.fullmatch(plain):
        return False
    meant = Decimal(plain[:-1])
    places = len(plain[:-1].partition(".")[2])
    return half_up(expected.value, places) == meant


_RATE_WITHOUT_SIGN = pattern(r"\d{1,3}(?:\.\d{1,2})?5")


def plain_number(value: Decimal) -> str:
    """The number without zeros at its end.

    >>> plain_number(Decimal("10.00")), plain_number(Decimal("9.60"))
    ('10', '9.6')
    """
    return format(value.normalize(), "f")
