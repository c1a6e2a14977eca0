"""一般公共预算财政拨款支出决算表."""

from .heads import OF_A_LINE, with_totals
from .table import StandardTable
from .titles import ENDING

TABLE = StandardTable(
    kind="general_public",
    number="T5",
    title="一般公共预算财政拨款支出决算表",
    titles=(rf"公共预算(?:当年)?(?:财政)?(?:拨款)?(?:收入支出|收支|支出){ENDING}",),
    shape="coded",
    order=30,
    root="general_public.functions",
    columns=with_totals(
        OF_A_LINE,
        {
            "final": "general_public.expenditure.final",
            "budget": "general_public.expenditure.budget",
            "full_year_budget": "general_public.expenditure.full_year_budget",
            "prior": "general_public.expenditure.prior",
            "basic": "basic.general_public",
            "project": "general_public.project",
            "opening": "general_public.opening",
            "income": "income.general_public",
            "closing": "general_public.closing",
        },
    ),
    required=("final", "basic", "project"),
)
