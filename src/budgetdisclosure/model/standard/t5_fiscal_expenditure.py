"""财政拨款支出决算表: by function, from the budgets together, as universities publish it."""

from .heads import OF_A_LINE, with_totals
from .table import StandardTable
from .titles import ENDING

TABLE = StandardTable(
    kind="fiscal_expenditure",
    number="T5f",
    title="财政拨款支出决算表",
    titles=(rf"(?<!预算)(?<!基金)(?<!经营)(?<!当年)财政拨款支出{ENDING}",),
    shape="coded",
    order=45,
    root="fiscal.functions",
    columns=with_totals(
        OF_A_LINE,
        {"final": "fiscal.expenditure", "basic": "fiscal.basic", "project": "fiscal.project"},
    ),
    required=("final", "basic", "project"),
)
