"""XN309: 基本支出情况与表 / basic expenditure in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, basic
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN309",
    severity="error",
    passes=YEAR
    + basic()
    + "六、一般公共预算财政拨款基本支出决算情况说明\n基本支出中，人员经费10.00万元。\n",
    fails=YEAR
    + basic()
    + "六、一般公共预算财政拨款基本支出决算情况说明\n基本支出中，人员经费11.00万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: basic expenditure in text and table."""
    yield from refutations(case, "XN309", "error")
