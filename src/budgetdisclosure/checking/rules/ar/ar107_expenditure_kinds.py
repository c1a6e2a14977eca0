"""AR107: 支出决算行合计 / kinds of expenditure make up the total."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR107",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，其中：基本支出20.00万元，占支出合计的66.67%；项目支出10.00万元，占支出合计的33.33%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，其中：基本支出20.00万元；项目支出13.00万元；上缴上级支出0万元；经营支出0万元；对附属单位补助支出0万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Expenditure of the year = sum of its kinds."""
    yield from refutations(case, "AR107")
