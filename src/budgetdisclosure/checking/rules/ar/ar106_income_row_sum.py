"""AR106: 收入决算表行合计 / income row sum."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, income
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR106",
    severity="error",
    passes=YEAR + income(),
    fails=YEAR + income(other="4.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Each row of the income table adds up."""
    yield from refutations(case, "AR106", "error")
