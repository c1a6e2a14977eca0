"""财政拨款收入决算情况说明: what was received of the three budgets, told on its own."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

_TOTAL = ("fiscal.income",)

SECTION = Section(
    code="F04a",
    titles=(r"^(?:高等学校|学校|部门|单位)?财政拨款收入决算(?:总?表)?(?:情况)?(?:说明)?$",),
    order=19,
    roots=("fiscal",),
    names=(
        ("财政拨款收入", _TOTAL),
        ("财政拨款收入合计", _TOTAL),
        ("财政拨款收入总计", _TOTAL),
        ("一般公共预算财政拨款收入", ("income.general_public",)),
        ("政府性基金预算财政拨款收入", ("income.government_fund",)),
        ("国有资本经营预算财政拨款收入", ("income.state_capital",)),
    ),
    subject="fiscal.income",
    basis=Basis.PRIOR_YEAR,
    wholes=((r"^$|^(?:本年)?(?:财政拨款)?总?收入(?:合计|总额|总计|决算)?$", "fiscal.income"),),
)
