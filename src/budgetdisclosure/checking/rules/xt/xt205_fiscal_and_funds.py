"""XT205: 财政拨款总表与基金、国资表 / fiscal table and fund tables."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, fund, totals_with_fund
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT205",
    severity="error",
    passes=YEAR + totals_with_fund() + fund(),
    fails=YEAR + totals_with_fund("9.60") + fund(),
)
def check(case: Case) -> Iterator[Finding]:
    """Fiscal table and fund tables agree."""
    yield from refutations(case, "XT205", "error")
