"""XT213: 单位合计 / units sum to department."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, income, income_by_unit
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT213",
    severity="error",
    passes=YEAR + income() + income_by_unit(),
    fails=YEAR + income() + income_by_unit("15.50"),
)
def check(case: Case) -> Iterator[Finding]:
    """The units that a table lists make up the department."""
    yield from refutations(case, "XT213", "error")
