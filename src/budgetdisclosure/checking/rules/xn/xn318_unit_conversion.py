"""XN318: 单位换算 / unit conversion."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, three_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import of_tables
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule

_TITLE = "七、“三公”经费支出决算情况说明\n"


@rule(
    "XN318",
    severity="error",
    passes=YEAR + three_public("2.05", "2.05") + _TITLE + "公务接待费支出决算为2.05万元。\n",
    fails=YEAR + three_public("2.05", "2.05") + _TITLE + "公务接待费支出决算为2.05亿元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """No figure and no table is in the wrong unit."""
    yield from of_tables(case, "XN318")
    yield from refutations(case, "XN318")
