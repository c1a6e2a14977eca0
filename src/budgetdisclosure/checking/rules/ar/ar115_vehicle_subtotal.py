"""AR115: 车辆费小计 / vehicle subtotal."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "AR115",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务用车购置及运行维护费决算为3.00万元。其中：公务用车购置费决算为1.00万元；公务用车运行维护费决算为2.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务用车购置及运行维护费决算为3.00万元。其中：公务用车购置费决算为1.00万元；公务用车运行维护费决算为2.60万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Vehicles = purchase + running."""
    yield from refutations(case, "AR115")
