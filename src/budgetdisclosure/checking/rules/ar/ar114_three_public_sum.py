"""AR114: 三公合计 / the three public expenses."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR114",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "“三公”经费支出决算为3.00万元，其中：因公出国（境）费决算为0万元；公务用车购置及运行维护费决算为2.00万元；公务接待费决算为1.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "“三公”经费支出决算为3.00万元，其中：因公出国（境）费决算为0万元；公务用车购置及运行维护费决算为2.00万元；公务接待费决算为1.60万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Three public expenses = overseas + vehicles + hospitality, and so do their changes."""
    yield from refutations(case, "AR114")
