"""AR110: 分预算平衡 / balance per budget."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, fiscal
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR110",
    severity="warning",
    passes=YEAR + fiscal(),
    fails=YEAR + fiscal(left="4.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Each of the three budgets balances."""
    yield from refutations(case, "AR110", "warning")
