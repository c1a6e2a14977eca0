"""政府性基金预算财政拨款收入支出决算情况说明."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F08",
    titles=(r"政府性基金",),
    order=15,
    roots=("government_fund",),
    names=(
        ("政府性基金预算财政拨款收入总计", ("government_fund.income",)),
        ("政府性基金预算财政拨款支出总计", ("government_fund.expenditure",)),
        ("政府性基金预算财政拨款收入", ("government_fund.income",)),
        ("政府性基金预算财政拨款支出", ("government_fund.expenditure",)),
        ("政府性基金预算支出", ("government_fund.expenditure",)),
        ("政府性基金收入", ("government_fund.income",)),
        ("政府性基金支出", ("government_fund.expenditure",)),
    ),
    subject="government_fund.expenditure",
    basis=Basis.PRIOR_YEAR,
    wholes=((r"支出|^$", "government_fund.expenditure"),),
    functions="government_fund.functions",
)
