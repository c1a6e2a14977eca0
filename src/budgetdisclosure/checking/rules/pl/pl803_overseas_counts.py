"""PL803: 出国经费与团组人次 / overseas visits and groups."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.cost_and_counts import cost_against_counts
from budgetdisclosure.checking.finding import Finding
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
        "因公出国（境）费决算为3.00万元。全年安排因公出国（境）团组0个、累计0人次。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Cost and counts of overseas visits are both zero or both not.

    People without a group may have travelled with that of another body: that is a warning.
    """
    root = "three_public.overseas"
    counts = (f"{root}.groups", f"{root}.visits")
    yield from cost_against_counts(case, "PL803", f"{root}.final", counts)
