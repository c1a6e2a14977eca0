"""XN304: 财政拨款情况与总表 / fiscal appropriation in text and table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, fiscal
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN304",
    severity="error",
    passes=YEAR
    + fiscal()
    + "四、财政拨款收入支出决算总体情况说明\n财政拨款收入支出总计25.00万元。\n",
    fails=YEAR
    + fiscal()
    + "四、财政拨款收入支出决算总体情况说明\n财政拨款收入支出总计27.00万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Narrative and table agree: fiscal appropriation in text and table."""
    yield from refutations(case, "XN304", "error")
