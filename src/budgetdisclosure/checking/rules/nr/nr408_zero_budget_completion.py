"""NR408: 零预算完成率 / completion of a zero budget."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.undefined import over_zero


@rule(
    "NR408",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费年初预算为2.00万元，支出决算为1.00万元，完成年初预算的50.00%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费年初预算为0万元，支出决算为1.00万元，完成年初预算的100.00%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Over a budget of 0 no completion rate exists."""
    yield from over_zero(case, "NR408", "completion")
