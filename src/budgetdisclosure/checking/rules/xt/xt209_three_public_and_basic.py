"""XT209: 三公与经济分类 / three public expenses and economic lines."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, basic, three_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XT209",
    severity="warning",
    passes=YEAR + basic() + three_public(),
    fails=YEAR + basic() + three_public(reception="1.00", total="1.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Three public expenses include what basic expenditure spends on them."""
    yield from refutations(case, "XT209", "warning")
