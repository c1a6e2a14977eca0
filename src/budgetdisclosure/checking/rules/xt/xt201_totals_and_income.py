"""XT201: 总表与收入表 / totals and income table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, income, totals
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT201",
    severity="error",
    passes=YEAR + totals() + income(),
    fails=YEAR + totals(got="26.00", left="6.00") + income(),
)
def check(case: Case) -> Iterator[Finding]:
    """Totals and income table agree."""
    yield from refutations(case, "XT201", "error")
