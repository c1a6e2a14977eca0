"""NR402: 增减率 / stated rate."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR402",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，比上年20.00万元增加10.00万元，增长50.00%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，比上年20.00万元增加10.00万元，增长52.00%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Growth = (value − base) / base; from the change where the base is not printed."""
    yield from refutations(case, "NR402")
