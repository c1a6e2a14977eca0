"""政府性基金预算财政拨款收入支出决算表."""

from .heads import OF_A_LINE, with_totals
from .table import StandardTable

TABLE = StandardTable(
    kind="government_fund",
    number="T8",
    title="政府性基金预算财政拨款收入支出决算表",
    titles=(r"政府性基金(?:预算)?(?:财政拨款)?(?:收入|收支|支出)*决算(?:总|公开)*表",),
    shape="coded",
    order=15,
    root="government_fund.functions",
    columns=with_totals(
        OF_A_LINE,
        {
            "final": "government_fund.expenditure",
            "basic": "government_fund.basic",
            "project": "government_fund.project",
            "opening": "government_fund.opening",
            "income": "income.government_fund",
            "closing": "government_fund.closing",
        },
    ),
    required=("final",),
)
