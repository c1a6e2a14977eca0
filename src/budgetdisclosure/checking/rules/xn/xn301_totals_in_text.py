"""XN301: 总体情况与总表 / totals in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, totals
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN301",
    severity="error",
    passes=YEAR
    + totals()
    + "一、收入支出决算总体情况说明\n2024年度收入总计25.00万元，支出总计25.00万元。\n",
    fails=YEAR
    + totals()
    + "一、收入支出决算总体情况说明\n2024年度收入总计27.00万元，支出总计25.00万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: totals in text and table."""
    yield from refutations(case, "XN301", "error")
