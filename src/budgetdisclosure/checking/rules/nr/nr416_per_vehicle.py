"""NR416: 车均费用 / cost per vehicle."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR416",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务用车运行维护费决算为3.00万元。公务用车保有量2辆，车均运行维护费1.50万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务用车运行维护费决算为3.00万元。公务用车保有量2辆，车均运行维护费1.80万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Cost per vehicle = running costs / fleet."""
    yield from refutations(case, "NR416")
