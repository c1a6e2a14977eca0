"""NR414: 分母可能有误 / perhaps another denominator."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR414",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "第四部分 绩效评价情况\n"
        "3.项目产出情况。\n"
        "新签约项目80个，开工项目40个，开工率50%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "第四部分 绩效评价情况\n"
        "3.项目产出情况。\n"
        "新签约项目80个，开工项目40个，开工率65%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A rate should name its denominator; reported where the only candidate does not give it."""
    yield from refutations(case, "NR414", "warning")
