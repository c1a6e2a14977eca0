"""支出决算表."""

from budgetdisclosure.model.kinds import EXPENDITURE_KINDS

from .heads import OF_A_LINE, with_totals
from .table import StandardTable
from .titles import ENDING, WHOLE

TABLE = StandardTable(
    kind="expenditure",
    number="T3",
    title="支出决算表",
    titles=(f"{WHOLE}支出{ENDING}",),
    tells=("基本支出", "项目支出", "上缴上级", "经营支出", "附属单位补助", "科目|功能分类"),
    shape="coded",
    order=50,
    root="expenditure.functions",
    columns=with_totals(
        OF_A_LINE,
        {
            "final": "expenditure.total",
            **{kind: f"expenditure.{kind}" for kind in EXPENDITURE_KINDS},
        },
    ),
    required=("final", "basic", "project"),
)
