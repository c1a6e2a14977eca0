"""XN307: 项级科目逐条 / items in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, general_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule

_TITLE = "五、一般公共预算财政拨款支出决算情况说明\n"


@rule(
    "XN307",
    severity="error",
    passes=YEAR
    + general_public()
    + _TITLE
    + "教育支出（类）普通教育（款）小学教育（项）支出决算为20.00万元。\n",
    fails=YEAR
    + general_public()
    + _TITLE
    + "教育支出（类）普通教育（款）小学教育（项）支出决算为22.00万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: items in text and table."""
    yield from refutations(case, "XN307", "error")
