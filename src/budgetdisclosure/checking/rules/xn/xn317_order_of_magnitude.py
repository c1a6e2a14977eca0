"""XN317: 数量级 / order of magnitude."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, three_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule

_TITLE = "七、“三公”经费支出决算情况说明\n"


@rule(
    "XN317",
    severity="error",
    passes=YEAR + three_public("2.05", "2.05") + _TITLE + "公务接待费支出决算为2.05万元。\n",
    fails=YEAR + three_public("2.05", "2.05") + _TITLE + "公务接待费支出决算为20.50万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """No figure has its decimal point in another place."""
    yield from refutations(case, "XN317")
