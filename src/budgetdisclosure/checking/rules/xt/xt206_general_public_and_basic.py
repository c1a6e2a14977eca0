"""XT206: 一般公共预算支出表与基本支出表 / general public budget and basic expenditure."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, basic_with_total, general_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT206",
    severity="error",
    passes=YEAR + general_public() + basic_with_total(),
    fails=YEAR + general_public() + basic_with_total("12.50"),
)
def check(case: Case) -> Iterator[Finding]:
    """General public budget and basic expenditure agree."""
    yield from refutations(case, "XT206", "error")
