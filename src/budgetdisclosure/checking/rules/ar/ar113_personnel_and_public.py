"""AR113: 人员经费与公用经费 / personnel and public make up basic expenditure."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR113",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "六、财政拨款基本支出决算情况说明\n"
        "一般公共预算财政拨款基本支出30.00万元。其中：人员经费20.00万元；公用经费10.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "六、财政拨款基本支出决算情况说明\n"
        "一般公共预算财政拨款基本支出30.00万元。其中：人员经费20.00万元；公用经费16.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Basic expenditure = personnel + public."""
    yield from refutations(case, "AR113")
