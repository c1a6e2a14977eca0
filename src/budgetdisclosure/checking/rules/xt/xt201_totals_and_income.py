"""XT201: 总表与收入表 / totals and income table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, income, totals
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.standard import cells, found_tables
from budgetdisclosure.messages import Message
from budgetdisclosure.model.kinds import OTHER_INCOME

_OTHER_INCOME = tuple(f"income.{kind}" for kind in OTHER_INCOME)
_ENOUGH = 3
"""So many kinds of income must be listed before the absence of another means something."""


@rule(
    "XT201",
    severity="error",
    passes=YEAR + totals() + income(),
    fails=YEAR + totals(got="26.00", left="6.00") + income(),
)
def check(case: Case) -> Iterator[Finding]:
    """Totals and income table agree, and the totals have all income that the table has."""
    yield from refutations(case, "XT201", "error")
    tables = {table.kind: table for _, table in found_tables(case)}
    totals_, income_ = tables.get("totals"), tables.get("income")
    if totals_ is None or income_ is None or not totals_.whole:
        return
    listed = {cell.path for _, cell in cells(case, totals_)}
    if len(listed & set(_OTHER_INCOME)) < _ENOUGH:
        return
    for _, cell in cells(case, income_):
        if (
            cell.path in _OTHER_INCOME
            and cell.path not in listed
            and cell.value
            and cell.value.value
        ):
            yield Finding(
                rule="XT201",
                severity=Severity.WARNING,
                detail=Message.of(
                    "XT201.message_row",
                    title=totals_.title,
                    other=income_.title,
                    name=name_of(cell.path),
                    stated=cell.value,
                ),
                stated=str(cell.value),
                path=cell.path,
                place=cell.place,
            )
