"""AR102: 支出合计等于各类支出 / classes make up expenditure."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR102",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "一般公共预算财政拨款支出30.00万元，主要用于以下方面：教育支出20.00万元，占本年财政拨款支出66.67%；住房保障支出10.00万元，占本年财政拨款支出33.33%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "一般公共预算财政拨款支出30.00万元，主要用于以下方面：教育支出20.00万元，占本年财政拨款支出66.67%；住房保障支出13.00万元，占本年财政拨款支出33.33%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Expenditure = sum of its classes."""
    yield from refutations(case, "AR102")
