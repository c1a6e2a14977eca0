"""AR109: 财政拨款三本预算合计 / the three budgets make up fiscal appropriation."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR109",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（一）收入决算情况说明\n"
        "财政拨款收入30.00万元。其中：一般公共预算财政拨款收入20.00万元；政府性基金预算财政拨款收入10.00万元；国有资本经营预算财政拨款收入0万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（一）收入决算情况说明\n"
        "财政拨款收入30.00万元。其中：一般公共预算财政拨款收入20.00万元；政府性基金预算财政拨款收入16.00万元；国有资本经营预算财政拨款收入0万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Fiscal appropriation = the three budgets."""
    yield from refutations(case, "AR109")
