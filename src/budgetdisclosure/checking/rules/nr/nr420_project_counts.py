"""NR420: 绩效项目数 / project counts."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR420",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "第四部分 绩效评价情况\n"
        "1.项目概况\n"
        "实行绩效考核的项目2个，项目金额30.00万元，主要包括：（1）培训10.00万元；（2）会议20.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "第四部分 绩效评价情况\n"
        "1.项目概况\n"
        "实行绩效考核的项目3个，项目金额30.00万元，主要包括：（1）培训10.00万元；（2）会议20.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """The number of projects equals those listed, and the sum of ratings."""
    yield from refutations(case, "NR420")
