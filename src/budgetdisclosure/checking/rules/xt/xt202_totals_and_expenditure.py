"""XT202: 总表与支出表 / totals and expenditure table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, expenditure, totals
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT202",
    severity="error",
    passes=YEAR + totals() + expenditure(),
    fails=YEAR + totals(spent="19.00", left="6.00") + expenditure(),
)
def check(case: Case) -> Iterator[Finding]:
    """Totals and expenditure table agree."""
    yield from refutations(case, "XT202", "error")
