"""AR116: 基金与国资结转平衡 / fund carry balance."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, fund
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR116",
    severity="error",
    passes=YEAR + fund(),
    fails=YEAR + fund(closing="4.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Each row of a fund table balances."""
    yield from refutations(case, "AR116", "error")
