"""XN311: 三公情况与表 / three public expenses in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, three_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN311",
    severity="error",
    passes=YEAR
    + three_public()
    + "七、“三公”经费支出决算情况说明\n公务接待费支出决算为2.00万元。\n",
    fails=YEAR
    + three_public()
    + "七、“三公”经费支出决算情况说明\n公务接待费支出决算为2.50万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: three public expenses in text and table."""
    yield from refutations(case, "XN311", "error")
