"""XT203: 财政拨款收入一致 / fiscal income agrees."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT203",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "三、财政拨款收入支出决算总体情况说明\n"
        "财政拨款收入总计30.00万元，其中：财政拨款本年收入合计20.00万元。\n"
        "（一）收入决算情况说明\n"
        "财政拨款收入20.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "三、财政拨款收入支出决算总体情况说明\n"
        "财政拨款收入总计30.00万元，其中：财政拨款本年收入合计20.00万元。\n"
        "（一）收入决算情况说明\n"
        "财政拨款收入26.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Fiscal income of the fiscal totals = that of income."""
    yield from refutations(case, "XT203")
