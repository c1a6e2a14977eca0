"""PL805: 人数与车辆数合计 / counts add up."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "PL805",
    severity="error",
    passes=("2024年度部门决算说明\n（二）人员构成情况\n离退休人员3人，其中：离休1人，退休2人。"),
    fails=("2024年度部门决算说明\n（二）人员构成情况\n离退休人员3人，其中：离休1人，退休4人。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Retired = cadres + ordinary; vehicles = those of all uses."""
    yield from refutations(case, "PL805")
