"""FM701: 千分位错误 / misgrouped thousands."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.numerals import numerals
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import text_finding


@rule(
    "FM701",
    severity="error",
    passes=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计1,030.00万元。"),
    fails=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计10,30.00万元。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Thousands separators stand at every third digit."""
    for block, numeral in numerals(case):
        if numeral.issue == "grouping" and numeral.figure is not None:
            expected = format(numeral.figure.value, "f")
            yield text_finding("FM701", "error", block, numeral.start, numeral.number_end, expected)
