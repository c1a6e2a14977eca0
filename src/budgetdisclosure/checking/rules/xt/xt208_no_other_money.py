"""XT208: 没有非财政资金时两口径相等 / no other money: both scopes equal."""

from collections.abc import Iterator

from budgetdisclosure.checking.alike import as_one
from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, expenditure, general_public, only_fiscal
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT208",
    severity="warning",
    passes=YEAR + only_fiscal() + expenditure() + general_public(),
    fails=YEAR
    + only_fiscal()
    + expenditure()
    + general_public().replace("12.00", "11.00").replace("8.00", "9.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Where all money is fiscal, the tables of all money and those of fiscal money agree."""
    yield from as_one(list(refutations(case, "XT208", "warning")), leads=_detailed)


def _detailed(one: Finding) -> int:
    """Lines of the classification come before the lines above them and before totals."""
    path = one.path or ""
    return -len(path.split(".")[2]) if ".functions." in path else 0
