"""PL802: 接待费与批次人次 / hospitality and guests."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.cost_and_counts import cost_against_counts
from budgetdisclosure.checking.finding import Finding
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
    root = "three_public.reception"
    counts = (f"{root}.batches", f"{root}.guests")
    yield from cost_against_counts(case, "PL802", f"{root}.final", counts)
