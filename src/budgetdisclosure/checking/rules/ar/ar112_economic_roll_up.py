"""AR112: 经济分类汇总 / economic roll-up."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, basic
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR112",
    severity="error",
    passes=YEAR + basic(),
    fails=YEAR + basic(wages="9.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Each economic class equals its lines."""
    yield from refutations(case, "AR112", "error")
