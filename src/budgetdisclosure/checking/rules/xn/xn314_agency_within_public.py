"""XN314: 机关运行经费上限 / agency operating within public expenses."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, basic
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule

_TITLE = "（一）机关运行经费支出情况\n"


@rule(
    "XN314",
    severity="warning",
    passes=YEAR + basic() + _TITLE + "机关运行经费支出1.50万元。\n",
    fails=YEAR + basic() + _TITLE + "机关运行经费支出2.50万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Agency operating expenses are within public expenses."""
    yield from refutations(case, "XN314", "warning")
