"""XT204: 财政拨款总表与一般公共预算支出表 / fiscal and general public budget tables."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, fiscal, general_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT204",
    severity="error",
    passes=YEAR + fiscal() + general_public(),
    fails=YEAR + fiscal(spent="18.00", left="7.00") + general_public(),
)
def check(case: Case) -> Iterator[Finding]:
    """Fiscal table and general public budget agree."""
    yield from refutations(case, "XT204", "error")
