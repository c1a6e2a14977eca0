"""支出决算情况说明."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F03",
    titles=(
        r"^(?:本年|20\d\d年度?)?支出决算",
        r"^(?:本年|20\d\d年度?)?支出(?:总体|构成|结构)?情况",
        r"^出决算(?:总体)?情况",
        r"^(?:高等学校|学校|部门|单位)支出决算总?表(?:情况)?说明",
    ),
    order=35,
    roots=("expenditure", "carryover"),
    names=(
        ("支出总计", ("expenditure.total",)),
        ("机构正常运转的日常支出", ("expenditure.basic",)),
        ("机构正常运转日常支出", ("expenditure.basic",)),
        ("专项业务工作的经费支出", ("expenditure.project",)),
        ("支出总额", ("expenditure.total",)),
        ("本年支出决算合计", ("expenditure.total",)),
        ("支出决算合计", ("expenditure.total",)),
        ("本年支出", ("expenditure.total",)),
        ("正常运转的日常支出", ("expenditure.basic",)),
        ("正常运转日常支出", ("expenditure.basic",)),
        ("某年支出", ("expenditure.total",)),
        ("某单位支出", ("expenditure.total",)),
        ("总支出", ("expenditure.total",)),
    ),
    subject="expenditure.total",
    grand=("expenditure.total", "totals.expenditure"),
    basis=Basis.PRIOR_YEAR,
    functions="expenditure.functions",
    wholes=(
        (r"^基本支出(?:合计|总额)?$", "expenditure.basic"),
        (r"^$|^(?:本年|当年|全年|年度)?总?支出(?:合计|总额|总计|决算)?$", "expenditure.total"),
    ),
)
