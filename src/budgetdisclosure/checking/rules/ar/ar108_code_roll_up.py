"""AR108: 科目层级汇总 / code hierarchy roll-up."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, expenditure
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR108",
    severity="error",
    passes=YEAR + expenditure(),
    fails=YEAR + expenditure(xiang="14.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Each line of a table by code equals the lines below it."""
    yield from refutations(case, "AR108", "error")
