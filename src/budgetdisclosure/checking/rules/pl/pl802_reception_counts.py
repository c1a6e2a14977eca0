"""PL802: 接待费与批次人次 / hospitality and guests."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import about, first, is_some, is_zero
from budgetdisclosure.checking.rule import rule


@rule(
    "PL802",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费决算为3.00万元。国内公务接待10批次、100人次。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费决算为3.00万元。国内公务接待0批次、100人次。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Cost and counts of hospitality are both zero or both not."""
    cost = first(case, "three_public.reception.final")
    for path in ("three_public.reception.batches", "three_public.reception.guests"):
        count = first(case, path)
        if is_some(cost) and is_zero(count) and count is not None:
            yield about("PL802", "error", count, cost=cost and cost.figure)
        elif is_zero(cost) and is_some(count) and count is not None:
            yield about("PL802", "warning", count, cost=cost and cost.figure)
