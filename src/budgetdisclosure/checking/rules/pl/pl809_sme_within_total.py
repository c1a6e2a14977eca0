"""PL809: 小微不超中小 / micro within SME within total."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "PL809",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）政府采购支出情况\n"
        "政府采购支出总额30.00万元。授予中小企业合同金额20.00万元，其中：授予小微企业合同金额10.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）政府采购支出情况\n"
        "政府采购支出总额30.00万元。授予中小企业合同金额20.00万元，其中：授予小微企业合同金额25.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Micro ≤ SME ≤ procurement."""
    yield from refutations(case, "PL809")
