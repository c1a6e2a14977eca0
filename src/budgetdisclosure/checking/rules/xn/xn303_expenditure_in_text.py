"""XN303: 支出情况与支出表 / expenditure in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, expenditure
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN303",
    severity="error",
    passes=YEAR + expenditure() + "三、支出决算情况说明\n本年支出合计20.00万元。\n",
    fails=YEAR + expenditure() + "三、支出决算情况说明\n本年支出合计22.00万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: expenditure in text and table."""
    yield from refutations(case, "XN303", "error")
