"""XN305: 一般公共预算支出总额 / general public budget in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, general_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN305",
    severity="error",
    passes=YEAR
    + general_public()
    + "五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出20.00万元。\n",
    fails=YEAR
    + general_public()
    + "五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出22.00万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: general public budget in text and table."""
    yield from refutations(case, "XN305", "error")
