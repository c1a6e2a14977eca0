"""NR419: 绩效执行率与得分 / performance sums and scores."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR419",
    severity="error",
    passes=("2024年度部门决算说明\n（一）收入决算情况说明\n本年收入合计1.00万元。"),
    fails=("2024年度部门决算说明\n（一）收入决算情况说明\n本年收入合计1.00万元。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Totals of projects, surplus, weights and scores."""
    yield from refutations(case, "NR419")
