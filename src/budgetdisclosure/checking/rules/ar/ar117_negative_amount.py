"""AR117: 负数金额 / negative amount."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, totals
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.negative import negative_cells
from budgetdisclosure.checking.rule import rule


@rule(
    "AR117",
    severity="warning",
    passes=YEAR + totals(),
    fails=YEAR + totals(spent="-1.00", left="26.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Income and expenditure of the tables are not below zero."""
    yield from negative_cells(case, "AR117", carryover=False)
