"""AR111: 基本加项目 / basic plus project."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, general_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR111",
    severity="error",
    passes=YEAR + general_public(),
    fails=YEAR + general_public(basic="15.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Each row: total = basic + project expenditure."""
    yield from refutations(case, "AR111", "error")
