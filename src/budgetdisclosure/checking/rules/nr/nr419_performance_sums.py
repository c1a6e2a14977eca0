"""NR419: 绩效执行率与得分 / performance sums and scores."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule

_PROJECTS = (
    "2024年度部门决算说明\n"
    "第四部分 绩效评价情况\n"
    "2.项目过程情况。\n"
    "	序号\n"
    "	项目名称\n"
    "	预算数（万元）\n"
    "	执行数（万元）\n"
    "	执行率\n"
    "\n"
    "	1\n"
    "	培训\n"
    "	25\n"
    "	20\n"
    "	80.00%\n"
    "\n"
    "	2\n"
    "	会议\n"
    "	10\n"
    "	10\n"
    "	100.00%\n"
    "\n"
    "	合计\n"
    "	35.00\n"
    "	30\n"
    "	85.71%\n"
)


@rule(
    "NR419",
    severity="error",
    passes=_PROJECTS,
    fails=_PROJECTS.replace("35.00", "36.00").replace("85.71%", "83.33%"),
)
def check(case: Case) -> Iterator[Finding]:
    """Totals of projects, surplus, rates and weights."""
    yield from refutations(case, "NR419")
