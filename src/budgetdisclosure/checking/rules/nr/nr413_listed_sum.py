"""NR413: 明细合计 / listed parts."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR413",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）政府采购支出情况\n"
        "政府采购支出总额30.00万元，其中：政府采购货物支出20.00万元，政府采购工程支出0万元，政府采购服务支出10.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）政府采购支出情况\n"
        "政府采购支出总额30.00万元，其中：政府采购货物支出20.00万元，政府采购工程支出0万元，政府采购服务支出14.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """The parts listed make up the total."""
    yield from refutations(case, "NR413")
