"""NR401: 增减额 / stated change."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR401",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，比上年20.00万元增加10.00万元，增长50.00%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，比上年20.00万元增加11.00万元，增长50.00%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Change = value − base."""
    yield from refutations(case, "NR401")
