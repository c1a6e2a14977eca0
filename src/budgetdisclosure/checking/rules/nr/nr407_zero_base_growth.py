"""NR407: 零基数增长 / growth over zero."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.undefined import over_zero


@rule(
    "NR407",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，比上年20.00万元增加10.00万元，增长50.00%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，比上年0万元增加30.00万元，增长100%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Over a base of 0 no growth rate exists."""
    yield from over_zero(case, "NR407", "growth")
