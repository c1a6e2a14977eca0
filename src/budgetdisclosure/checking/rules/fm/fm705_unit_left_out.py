"""FM705: 缺“元”字 / 元 left out."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.numerals import numerals
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import text_finding
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

_NOUN = pattern(rf"\s?{HAN}")
"""12万份, 30万年满70周岁老人: a count of things."""


@rule(
    "FM705",
    severity="info",
    passes=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。"),
    fails=(
        "2024年度部门决算说明\n（二）支出决算情况说明\n项目包括：（1）培训10万；（2）会议20万。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Units of money are written in full: 万元, 亿元."""
    for block, numeral in numerals(case):
        if numeral.issue != "unit" or numeral.figure is None:
            continue
        if not _NOUN.match(block.text, numeral.end):
            yield text_finding(
                "FM705", "info", block, numeral.start, numeral.end, str(numeral.figure)
            )
