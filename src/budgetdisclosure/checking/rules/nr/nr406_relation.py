"""NR406: 大于小于核对 / more or less than budget."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR406",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费年初预算为2.00万元，支出决算为1.00万元，决算数小于预算数的主要原因：活动减少。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费年初预算为2.00万元，支出决算为1.00万元，决算数大于预算数的主要原因：活动减少。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """More (less) than the budget must agree with both figures."""
    yield from refutations(case, "NR406")
