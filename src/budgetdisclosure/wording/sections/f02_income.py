"""收入决算情况说明."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F02",
    titles=(
        r"^(?:本年|20\d\d年度?)?收入决算",
        r"^(?:本年|20\d\d年度?)?收入(?:总体|构成|结构)?情况",
        r"^入决算(?:总体)?情况",
        r"^(?:高等学校|学校|部门|单位)收入决算总?表(?:情况)?说明",
    ),
    order=35,
    roots=("income", "carryover"),
    names=(
        ("一般公共预算财政拨款", ("income.general_public",)),
        ("一般公共预算", ("income.general_public",)),
        ("政府性基金预算", ("income.government_fund",)),
        ("国有资本经营预算", ("income.state_capital",)),
        ("国有资本经营收入", ("income.state_capital",)),
        ("收入总计", ("income.total",)),
        ("收入总额", ("income.total",)),
        ("本年收入决算合计", ("income.total",)),
        ("收入决算合计", ("income.total",)),
        ("本年收入", ("income.total",)),
        ("某年收入", ("income.total",)),
        ("某单位收入", ("income.total",)),
        ("总收入", ("income.total",)),
    ),
    subject="income.total",
    grand=("income.total", "totals.income"),
    basis=Basis.PRIOR_YEAR,
    wholes=((r"^$|^(?:本年|当年|全年|年度)?总?收入(?:合计|总额|总计|决算)?$", "income.total"),),
)
