"""PL812: 各类人员不超过总数 / kinds of staff within all."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "PL812",
    severity="error",
    passes=(
        "2024年度部门决算说明\n（二）人员构成情况\n人员编制30人，其中：行政编制10人，事业编制20人。"
    ),
    fails=(
        "2024年度部门决算说明\n（二）人员构成情况\n人员编制30人，其中：行政编制15人，事业编制20人。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Administrative and institutional posts, and the people in them, are within all."""
    yield from refutations(case, "PL812")
