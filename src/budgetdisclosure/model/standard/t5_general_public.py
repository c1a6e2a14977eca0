"""一般公共预算财政拨款支出决算表."""

from .heads import OF_A_LINE, with_totals
from .table import StandardTable

TABLE = StandardTable(
    kind="general_public",
    number="T5",
    title="一般公共预算财政拨款支出决算表",
    titles=(r"一般公共预算(?:财政拨款)?(?:收入)?支出决算(?:总|公开)*表",),
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
