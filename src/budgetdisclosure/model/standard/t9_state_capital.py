"""国有资本经营预算财政拨款支出决算表."""

from .heads import OF_A_LINE, with_totals
from .table import StandardTable
from .titles import ENDING

TABLE = StandardTable(
    kind="state_capital",
    number="T9",
    title="国有资本经营预算财政拨款支出决算表",
    titles=(rf"国有资本经营(?:预算)?(?:当年)?(?:财政)?(?:拨款)?(?:收入|收支|支出)+{ENDING}",),
    shape="coded",
    order=15,
    root="state_capital.functions",
    columns=with_totals(
        OF_A_LINE,
        {
            "final": "state_capital.expenditure",
            "basic": "state_capital.basic",
            "project": "state_capital.project",
            "opening": "state_capital.opening",
            "income": "income.state_capital",
            "closing": "state_capital.closing",
        },
    ),
    required=("final",),
)
