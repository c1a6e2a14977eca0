"""XN312: 基金、国资情况与表 / funds in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, fund
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN312",
    severity="error",
    passes=YEAR
    + fund()
    + "八、政府性基金预算财政拨款收入支出决算情况说明\n政府性基金预算财政拨款支出7.00万元。\n",
    fails=YEAR
    + fund()
    + "八、政府性基金预算财政拨款收入支出决算情况说明\n政府性基金预算财政拨款支出7.50万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: funds in text and table."""
    yield from refutations(case, "XN312", "error")
