"""PL803: 出国经费与团组人次 / overseas visits and groups."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import about, first, is_some, is_zero
from budgetdisclosure.checking.rule import rule


@rule(
    "PL803",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "因公出国（境）费决算为3.00万元。全年安排因公出国（境）团组1个、累计4人次。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "因公出国（境）费决算为3.00万元。全年安排因公出国（境）团组0个、累计4人次。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Cost and counts of overseas visits are both zero or both not."""
    cost = first(case, "three_public.overseas.final")
    for path in ("three_public.overseas.groups", "three_public.overseas.visits"):
        count = first(case, path)
        if is_some(cost) and is_zero(count) and count is not None:
            yield about("PL803", "error", count, cost=cost and cost.figure)
        elif is_zero(cost) and is_some(count) and count is not None:
            yield about("PL803", "warning", count, cost=cost and cost.figure)
