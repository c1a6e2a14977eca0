"""NR409: 完成率 / completion."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR409",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费年初预算为2.00万元，支出决算为1.00万元，完成年初预算的50.00%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费年初预算为2.00万元，支出决算为1.00万元，完成年初预算的55.00%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Completion = final / the budget named."""
    yield from refutations(case, "NR409")
