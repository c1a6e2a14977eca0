"""FM704: 缺百分号 / a missing per cent sign."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.figures.normal import HAN

_RATE = Search(
    rf"(?:增长|下降|增幅|降幅|占(?:本年)?{HAN}{{2,16}}的|完成(?:年初|全年|调整)?预算数?的)\s?(?P<number>\d+\.\d{{1,2}})(?=\s?(?:[。，；,;]|$))",
    clue=(
        r"增长\s?\d",
        r"下降\s?\d",
        r"增幅\s?\d",
        r"降幅\s?\d",
        r"的\s?\d+\.\d{1,2}(?:[\s。，；,;]|$)",
    ),
)


@rule(
    "FM704",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，比上年20.00万元增加10.00万元，增长50.00%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，比上年20.00万元增加10.00万元，增长50.00。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A rate after 增长, 下降, 占 or 完成 carries its sign."""
    for block, match in matches(case, _RATE):
        expected = f"{match['number']}%"
        start, end = match.span("number")
        yield text_finding("FM704", "warning", block, start, end, expected)
