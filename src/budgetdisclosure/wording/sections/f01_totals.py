"""收入支出决算总体情况说明."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

_BODY = r"(?:高等学校|学校|部门|单位)?"
_BOTH = ("totals.income", "totals.expenditure")

SECTION = Section(
    code="F01",
    titles=(
        r"^(?:部门|单位|年度|决算|20\d\d年度?)*(?:收入支出|收支)决?算?(?:情况)?总体",
        rf"^{_BODY}收(?:入支出|支)决算总?表(?:情况)?说明",
        r"^收入支出决算情况",
        r"^(?:部门|单位)?决算收支(?:情况)?(?:总体|增减)",
        r"^(?:部门|单位)*收支(?:总体)?情况",
        r"(?:部门|单位)决算(?:及|和|与|、).{0,2}三公.{0,2}经费.{0,12}说明",
    ),
    order=30,
    roots=("totals", "carryover", "income", "expenditure"),
    names=(
        ("收入总计和支出总计", _BOTH),
        ("收入支出总计", _BOTH),
        ("收、支总计", _BOTH),
        ("收支总计", _BOTH),
        ("收入、支出总计", _BOTH),
        ("收入支出决算总计", _BOTH),
        ("收入支出总体", _BOTH),
        ("收入支出总体情况", _BOTH),
        ("收支总体", _BOTH),
        ("收支总体情况", _BOTH),
        ("收入支出总额", _BOTH),
        ("收支总额", _BOTH),
        ("收入、支出决算总计", _BOTH),
        ("收、支决算总计", _BOTH),
        ("收支决算总计", _BOTH),
        ("收入决算总计", ("totals.income",)),
        ("支出决算总计", ("totals.expenditure",)),
        ("本年收入决算合计", ("income.total",)),
        ("本年支出决算合计", ("expenditure.total",)),
        ("收入总计", ("totals.income",)),
        ("支出总计", ("totals.expenditure",)),
        ("总收入", ("totals.income",)),
        ("总支出", ("totals.expenditure",)),
        ("本年收入合计", ("income.total",)),
        ("本年收入", ("income.total",)),
        ("本年支出", ("expenditure.total",)),
        ("某年收入", ("income.total",)),
        ("某年支出", ("expenditure.total",)),
        ("某单位收入", ("income.total",)),
        ("某单位支出", ("expenditure.total",)),
        ("一般公共预算财政拨款支出", ("general_public.expenditure",)),
        ("政府性基金预算财政拨款支出", ("government_fund.expenditure",)),
        ("国有资本经营预算财政拨款支出", ("state_capital.expenditure",)),
        ("政府性基金收入", ("income.government_fund",)),
        ("政府性基金预算收入", ("income.government_fund",)),
        ("其中政府性基金", ("income.government_fund",)),
        ("本年支出合计", ("expenditure.total",)),
    ),
    subject="totals.income",
    basis=Basis.PRIOR_YEAR,
    wholes=(
        (r"^收入总计$", "totals.income"),
        (r"^支出总计$", "totals.expenditure"),
        (r"^$|^(?:本年|当年|全年|年度)?总?收入(?:合计|总额|决算)?$", "income.total"),
        (r"^$|^(?:本年|当年|全年|年度)?总?支出(?:合计|总额|决算)?$", "expenditure.total"),
    ),
    functions="expenditure.functions",
)
