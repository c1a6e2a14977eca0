"""支出决算表."""

from .heads import OF_A_LINE, with_totals
from .table import StandardTable

_KINDS = ("basic", "project", "to_superior", "business", "subordinate_subsidy")

TABLE = StandardTable(
    kind="expenditure",
    number="T3",
    title="支出决算表",
    titles=(
        r"(?<!拨款)(?<!预算)(?<!基金)(?<!收入)(?<!项目)(?<!基本)(?<!经费)支出决算(?:总|公开)*表",
    ),
    shape="coded",
    order=50,
    root="expenditure.functions",
    columns=with_totals(
        OF_A_LINE,
        {"final": "expenditure.total", **{kind: f"expenditure.{kind}" for kind in _KINDS}},
    ),
    required=("final", "basic", "project"),
)
