"""XN302: 收入情况与收入表 / income in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, income
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN302",
    severity="error",
    passes=YEAR + income() + "二、收入决算情况说明\n本年收入合计25.00万元。\n",
    fails=YEAR + income() + "二、收入决算情况说明\n本年收入合计27.00万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: income in text and table."""
    yield from refutations(case, "XN302", "error")
