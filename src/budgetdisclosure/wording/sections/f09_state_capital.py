"""国有资本经营预算财政拨款收入支出决算情况说明."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F09",
    titles=(r"国有资本(?:经营)?",),
    order=15,
    roots=("state_capital",),
    names=(
        ("国有资本经营预算财政拨款收入总计", ("state_capital.income",)),
        ("国有资本经营预算财政拨款支出总计", ("state_capital.expenditure",)),
        ("国有资本经营预算财政拨款收入", ("state_capital.income",)),
        ("国有资本经营预算财政拨款支出", ("state_capital.expenditure",)),
        ("国有资本经营预算支出", ("state_capital.expenditure",)),
        ("国有资本经营预算收入", ("state_capital.income",)),
        ("，支出", ("state_capital.expenditure",)),
        ("；支出", ("state_capital.expenditure",)),
        ("，收入", ("state_capital.income",)),
        ("；收入", ("state_capital.income",)),
        ("本年收入", ("income.state_capital",)),
        ("收入决算", ("state_capital.income",)),
        ("本年收入决算", ("income.state_capital",)),
        ("本年支出", ("state_capital.expenditure",)),
        ("支出决算", ("state_capital.expenditure",)),
        ("收入", ("state_capital.income",)),
        ("支出", ("state_capital.expenditure",)),
        ("本年支出决算", ("state_capital.expenditure",)),
        ("上年结转和结余", ("state_capital.opening",)),
        ("年初结转结余", ("state_capital.opening",)),
        ("年末结转结余", ("state_capital.closing",)),
    ),
    subject="state_capital.expenditure",
    basis=Basis.PRIOR_YEAR,
    wholes=(
        (r"支出|^$", "state_capital.expenditure"),
        (r"^本年支出(?:合计|总计)$", "expenditure.total"),
    ),
    functions="state_capital.functions",
)
