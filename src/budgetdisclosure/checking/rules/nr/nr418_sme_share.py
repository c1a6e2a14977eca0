"""NR418: 中小企业占比 / share of small enterprises."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR418",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）政府采购支出情况\n"
        "政府采购支出总额30.00万元。授予中小企业合同金额20.00万元，占政府采购支出总额的66.67%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）政府采购支出情况\n"
        "政府采购支出总额30.00万元。授予中小企业合同金额20.00万元，占政府采购支出总额的68.67%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Share of SME contracts, by the denominator that the words name."""
    yield from refutations(case, "NR418")
