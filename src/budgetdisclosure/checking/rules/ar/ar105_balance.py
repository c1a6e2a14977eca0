"""AR105: 收支总计相等 / totals balance."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR105",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "二、收入支出决算总体情况说明\n"
        "2024年度收入总计30.00万元，支出总计30.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "二、收入支出决算总体情况说明\n"
        "2024年度收入总计30.00万元，支出总计31.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Total income = total expenditure."""
    yield from refutations(case, "AR105")
