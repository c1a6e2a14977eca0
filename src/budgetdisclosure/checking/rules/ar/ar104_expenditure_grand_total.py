"""AR104: 支出总计构成 / what the expenditure total is made of."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR104",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "二、收入支出决算总体情况说明\n"
        "2024年度支出总计30.00万元，其中：本年支出合计20.00万元，结余分配0万元，年末结转和结余10.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "二、收入支出决算总体情况说明\n"
        "2024年度支出总计30.00万元，其中：本年支出合计20.00万元，结余分配0万元，年末结转和结余16.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Total expenditure = expenditure of the year + surplus distributed + closing carryover."""
    yield from refutations(case, "AR104")
