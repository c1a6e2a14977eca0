"""NR405: 持平核对 / flat claim."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR405",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费年初预算为2.00万元，支出决算为2.00万元，决算数与预算数持平。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费年初预算为2.00万元，支出决算为1.00万元，决算数与预算数持平。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Flat: 0 must lie in the interval of value − base."""
    yield from refutations(case, "NR405", "warning")
