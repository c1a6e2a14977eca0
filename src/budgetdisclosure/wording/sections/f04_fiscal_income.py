"""财政拨款收入决算情况: what was received of the three budgets, without the carryover."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

_TOTAL = ("fiscal.income",)

SECTION = Section(
    code="F04c",
    titles=(r"^财政拨款收入(?:决算)?(?:总体)?情况",),
    order=19,
    names=(
        ("财政拨款收入", _TOTAL),
        ("财政拨款收入总计", _TOTAL),
        ("财政拨款收入合计", _TOTAL),
        ("财政拨款收入决算", _TOTAL),
        ("一般公共预算财政拨款收入", ("income.general_public",)),
        ("一般公共预算财政拨款", ("income.general_public",)),
        ("政府性基金预算财政拨款收入", ("income.government_fund",)),
        ("政府性基金预算财政拨款", ("income.government_fund",)),
        ("国有资本经营预算财政拨款收入", ("income.state_capital",)),
        ("国有资本经营预算财政拨款", ("income.state_capital",)),
    ),
    subject="fiscal.income",
    basis=Basis.PRIOR_YEAR,
    wholes=((r"^$|^(?:本年|财政拨款)?总?收入(?:合计|总额|总计|决算)?$", "fiscal.income"),),
)
