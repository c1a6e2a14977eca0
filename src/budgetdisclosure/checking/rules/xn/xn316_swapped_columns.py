"""XN316: 三公文字与表列对应 / swapped figures."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, three_public
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import of_tables
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule

_TITLE = "七、“三公”经费支出决算情况说明\n"


@rule(
    "XN316",
    severity="error",
    passes=YEAR
    + three_public()
    + _TITLE
    + "公务接待费支出年初预算为3.00万元，支出决算为2.00万元。\n",
    fails=YEAR
    + three_public()
    + _TITLE
    + "公务接待费支出年初预算为2.00万元，支出决算为3.00万元。\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Two figures of one passage, or two columns of a table, are not swapped."""
    yield from of_tables(case, "XN316")
    yield from refutations(case, "XN316")
