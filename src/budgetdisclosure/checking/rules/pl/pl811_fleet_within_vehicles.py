"""PL811: 公务用车保有量不超车辆总数 / fleet within vehicles."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "PL811",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务用车保有量2辆。\n"
        "（三）国有资产占用情况\n"
        "共有车辆3辆。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务用车保有量5辆。\n"
        "（三）国有资产占用情况\n"
        "共有车辆3辆。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """The fleet paid from fiscal money is usually within all vehicles."""
    yield from refutations(case, "PL811", "warning")
