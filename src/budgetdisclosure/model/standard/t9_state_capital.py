"""国有资本经营预算财政拨款支出决算表."""

from .heads import OF_A_LINE, with_totals
from .table import StandardTable

TABLE = StandardTable(
    kind="state_capital",
    number="T9",
    title="国有资本经营预算财政拨款支出决算表",
    titles=(r"国有资本经营(?:预算)?(?:财政拨款)?(?:收入|收支|支出)*决算(?:总|公开)*表",),
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
