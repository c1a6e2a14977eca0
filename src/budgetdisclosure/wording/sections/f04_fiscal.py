"""财政拨款收入支出决算总体情况说明."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

_BUDGETS = (
    ("一般公共预算", "income.general_public", "general_public.expenditure"),
    ("政府性基金预算", "income.government_fund", "government_fund.expenditure"),
    ("国有资本经营预算", "income.state_capital", "state_capital.expenditure"),
)

SECTION = Section(
    code="F04",
    titles=(r"^财政拨款(?:收入支出|收、?支|收入、?支出)(?:决算)?(?:总体|情况)",),
    order=20,
    roots=("fiscal",),
    names=(
        ("财政拨款总收入", ("fiscal.total",)),
        ("财政拨款总支出", ("fiscal.total",)),
        ("一般公共预算财政拨款收入", ("income.general_public",)),
        ("政府性基金预算财政拨款收入", ("income.government_fund",)),
        ("国有资本经营预算财政拨款收入", ("income.state_capital",)),
        ("财政拨款支出", ("fiscal.expenditure",)),
        ("财政拨款收入支出总计", ("fiscal.total",)),
        ("财政拨款收入支出决算总计", ("fiscal.total",)),
        ("财政拨款收入支出总体", ("fiscal.total",)),
        ("财政拨款收支总体", ("fiscal.total",)),
        ("收入支出总体", ("fiscal.total",)),
        ("收支总体", ("fiscal.total",)),
        ("财政拨款收入、支出决算总计", ("fiscal.total",)),
        ("财政拨款收、支决算总计", ("fiscal.total",)),
        ("财政拨款收支决算总计", ("fiscal.total",)),
        ("财政拨款收入、支出总计", ("fiscal.total",)),
        ("收入、支出总计", ("fiscal.total",)),
        ("收入总计、支出总计", ("fiscal.total",)),
        ("收入总计和支出总计", ("fiscal.total",)),
        ("收入支出总计", ("fiscal.total",)),
        ("收、支总计", ("fiscal.total",)),
        ("收支总计", ("fiscal.total",)),
        ("收入总计", ("fiscal.total",)),
        ("支出总计", ("fiscal.total",)),
        ("本年财政拨款收入", ("fiscal.income",)),
        ("财政拨款本年收入", ("fiscal.income",)),
        ("本年财政拨款支出", ("fiscal.expenditure",)),
        ("财政拨款本年支出", ("fiscal.expenditure",)),
        ("财政拨款收入", ("fiscal.income",)),
        ("财政拨款收入合计", ("fiscal.income",)),
        ("财政拨款支出合计", ("fiscal.expenditure",)),
        ("支出", ("fiscal.expenditure",)),
        ("支出决算", ("fiscal.expenditure",)),
        ("财政拨款支出", ("fiscal.expenditure",)),
        ("本年收入", ("fiscal.income",)),
        ("本年支出", ("fiscal.expenditure",)),
        *(
            (f"{budget}{words}{year}{side}", (path,))
            for budget, *paths in _BUDGETS
            for words in ("财政拨款", "")
            for year in ("", "本年")
            for side, path in zip(("收入", "支出"), paths, strict=True)
        ),
    ),
    subject="fiscal.total",
    basis=Basis.PRIOR_YEAR,
    sides=(
        ("fiscal.income", "fiscal.expenditure"),
        *((income, expenditure) for _, income, expenditure in _BUDGETS),
    ),
)
