"""财政拨款支出决算表说明: what was spent of the three budgets together, as universities tell it."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

_TOTAL = ("fiscal.expenditure",)

SECTION = Section(
    code="F04b",
    titles=(r"^(?:高等学校|学校|部门|单位)?财政拨款支出决算(?:明细)?表(?:情况)?说明",),
    order=19,
    roots=("fiscal",),
    names=(
        ("财政拨款支出", _TOTAL),
        ("财政拨款支出合计", _TOTAL),
        ("财政拨款支出总计", _TOTAL),
        ("财政拨款支出决算", _TOTAL),
        ("基本支出", ("fiscal.basic",)),
        ("项目支出", ("fiscal.project",)),
    ),
    subject="fiscal.expenditure",
    basis=Basis.PRIOR_YEAR,
    wholes=((r"^$|^(?:本年|财政拨款)?总?支出(?:合计|总额|总计|决算)?$", "fiscal.expenditure"),),
    functions="fiscal.functions",
)
