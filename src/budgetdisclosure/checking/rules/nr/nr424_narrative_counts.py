"""NR424: 叙述中的计数与比率 / counts and rates in free narrative."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR424",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "第四部分 绩效评价情况\n"
        "3.项目产出情况。\n"
        "全年开展活动60场，完成全年任务的120%。（年度任务是开展活动50场）。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "第四部分 绩效评价情况\n"
        "3.项目产出情况。\n"
        "全年开展活动60场，完成全年任务的150%。（年度任务是开展活动50场）。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Rates against goals, gaps and parts must agree with the figures of the paragraph."""
    yield from refutations(case, "NR424")
