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
        ("，支出", ("government_fund.expenditure",)),
        ("；支出", ("government_fund.expenditure",)),
        ("，收入", ("government_fund.income",)),
        ("；收入", ("government_fund.income",)),
        ("本年收入", ("income.government_fund",)),
        ("收入决算", ("government_fund.income",)),
        ("本年收入决算", ("income.government_fund",)),
        ("本年支出", ("government_fund.expenditure",)),
        ("支出决算", ("government_fund.expenditure",)),
        ("收入", ("government_fund.income",)),
        ("支出", ("government_fund.expenditure",)),
        ("本年支出决算", ("government_fund.expenditure",)),
        ("上年结转和结余", ("government_fund.opening",)),
        ("年初结转结余", ("government_fund.opening",)),
        ("年末结转结余", ("government_fund.closing",)),
    ),
    subject="government_fund.expenditure",
    basis=Basis.PRIOR_YEAR,
    wholes=(
        (r"支出|^$", "government_fund.expenditure"),
        (r"^本年支出(?:合计|总计)$", "expenditure.total"),
    ),
    functions="government_fund.functions",
)
