"""政府性基金预算财政拨款收入支出决算表."""

from .heads import OF_A_LINE, with_totals
from .table import StandardTable
from .titles import ENDING

TABLE = StandardTable(
    kind="government_fund",
    number="T8",
    title="政府性基金预算财政拨款收入支出决算表",
    titles=(rf"政府性基金(?:预算)?(?:当年)?(?:财政)?(?:拨款)?(?:收入|收支|支出)+{ENDING}",),
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
