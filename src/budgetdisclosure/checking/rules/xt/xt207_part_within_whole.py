"""XT207: 部分不超总体 / a part is within its whole."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT207",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.05万元，其中：基本支出20.00万元；项目支出10.05万元。\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "一般公共预算财政拨款支出29.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.05万元，其中：基本支出20.00万元；项目支出10.05万元。\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "一般公共预算财政拨款支出39.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Fiscal money is within all money."""
    yield from refutations(case, "XT207")
