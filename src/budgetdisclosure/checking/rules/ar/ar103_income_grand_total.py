"""AR103: 收入总计构成 / what the income total is made of."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR103",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "二、收入支出决算总体情况说明\n"
        "2024年度收入总计30.00万元，其中：本年收入合计20.00万元，使用非财政拨款结余0万元，年初结转和结余10.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "二、收入支出决算总体情况说明\n"
        "2024年度收入总计30.00万元，其中：本年收入合计20.00万元，使用非财政拨款结余0万元，年初结转和结余16.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Total income = income of the year + surplus used + opening carryover."""
    yield from refutations(case, "AR103")
