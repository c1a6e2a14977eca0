"""NR417: 人均接待 / cost per guest."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR417",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费决算为3.00万元。国内公务接待10批次、100人次，人均接待费300元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费决算为3.00万元。国内公务接待10批次、100人次，人均接待费380元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Cost per guest = hospitality / guests."""
    yield from refutations(case, "NR417", "warning")
