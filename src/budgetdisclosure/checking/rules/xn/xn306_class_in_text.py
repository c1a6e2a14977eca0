"""XN306: 结构分类金额 / classes in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, general_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN306",
    severity="error",
    passes=YEAR
    + general_public()
    + "五、一般公共预算财政拨款支出决算情况说明\n教育支出（类）20.00万元。\n",
    fails=YEAR
    + general_public()
    + "五、一般公共预算财政拨款支出决算情况说明\n教育支出（类）22.00万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: classes in text and table."""
    yield from refutations(case, "XN306", "error")
