"""PL804: 车辆费与保有量 / running costs and fleet."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import about, first, is_some, is_zero
from budgetdisclosure.checking.rule import rule


@rule(
    "PL804",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务用车运行维护费决算为3.00万元。公务用车保有量2辆。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务用车运行维护费决算为3.00万元。公务用车保有量0辆。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Running costs usually mean a fleet."""
    cost = first(case, "three_public.vehicles.running.final")
    fleet = first(case, "three_public.vehicles.fleet")
    if is_some(cost) and fleet is not None and is_zero(fleet):
        yield about("PL804", "warning", fleet, cost=cost and cost.figure)
