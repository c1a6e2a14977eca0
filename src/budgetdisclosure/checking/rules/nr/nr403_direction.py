"""NR403: 方向词与符号 / direction against sign."""

from collections.abc import Iterator

from attrs import evolve

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR403",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计20.00万元，比上年30.00万元减少10.00万元，下降33.33%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计20.00万元，比上年30.00万元增加10.00万元，下降33.33%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """The direction word must agree with value and base.

    下降-33.33% is a minus too many: a warning.
    """
    for one in refutations(case, "NR403"):
        doubled = (one.stated or "").startswith("-")
        yield evolve(one, severity=Severity.WARNING) if doubled else one
