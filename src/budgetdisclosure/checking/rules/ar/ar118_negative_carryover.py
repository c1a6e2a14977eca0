"""AR118: 结转结余非负 / negative carryover."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, totals
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.negative import negative_cells
from budgetdisclosure.checking.rule import rule


@rule(
    "AR118",
    severity="warning",
    passes=YEAR + totals(),
    fails=YEAR + totals(spent="27.00", left="-2.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Carryover and surplus are not below zero."""
    yield from negative_cells(case, "AR118", carryover=True)
