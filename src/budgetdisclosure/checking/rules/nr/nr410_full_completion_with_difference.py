"""NR410: 完成率与差额矛盾 / 100% completion with a difference."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule

_TEXT = (
    "2024年度部门决算说明\n"
    "四、一般公共预算财政拨款支出决算情况说明\n"
    "一般公共预算财政拨款支出决算为60.00万元，完成年初预算的{rate}，决算数大于年初预算数10.00万元。"
)


@rule(
    "NR410",
    severity="error",
    passes=_TEXT.format(rate="120%"),
    fails=_TEXT.format(rate="100%"),
)
def check(case: Case) -> Iterator[Finding]:
    """A completion of 100% leaves no difference from the budget."""
    yield from refutations(case, "NR410")
