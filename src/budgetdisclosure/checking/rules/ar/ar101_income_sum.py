"""AR101: 收入合计等于各项收入 / income kinds make up the total."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR101",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（一）收入决算情况说明\n"
        "本年收入合计30.00万元。财政拨款收入20.00万元，占收入合计的66.67%；其他收入10.00万元，占收入合计的33.33%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（一）收入决算情况说明\n"
        "本年收入合计30.00万元。财政拨款收入20.00万元，占收入合计的66.67%；事业收入0万元，占收入合计的0%；其他收入14.00万元，占收入合计的46.67%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Income of the year = sum of its sources."""
    yield from refutations(case, "AR101")
