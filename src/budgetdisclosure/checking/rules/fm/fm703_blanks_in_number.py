"""FM703: 数字内空格或全角字符 / blanks or full-width characters in a number."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.numerals import numerals
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import text_finding


@rule(
    "FM703",
    severity="info",
    passes=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计1030.00万元。"),
    fails=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计１０３０．００万元。"),
)
def check(case: Case) -> Iterator[Finding]:
    """A number is written without blanks, in half-width characters."""
    for block, numeral in numerals(case):
        if numeral.issue in ("blanks", "wide") and numeral.figure is not None:
            expected = format(numeral.figure.value, "f")
            yield text_finding("FM703", "info", block, numeral.start, numeral.end, expected)
