"""FM709: 年度不一致 / another year."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.source import Block

_CUT_OFF = Search(r"截[至止](?P<year>20\d\d)\s?年(?:12月31日|末|底)", clue="截[至止]20")
_TITLE = re.compile(r"(?P<year>20\d\d)\s?年度?(?:部门|单位)?决算")


@rule(
    "FM709",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "第一部分 2024年度部门决算表\n"
        "第二部分 2024年度部门决算说明\n"
        "（三）国有资产占用情况\n"
        "截至2024年12月31日，共有车辆2辆。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "第一部分 2024年度部门决算表\n"
        "第二部分 2024年度部门决算说明\n"
        "（三）国有资产占用情况\n"
        "截至2023年12月31日，共有车辆2辆。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Titles and cut-off dates name the year of the report."""
    year = case.report.year
    if case.disclosure is None or case.disclosure.kind == "budget" or year is None:
        return
    for block, match in matches(case, _CUT_OFF):
        if int(match["year"]) == year - 1:
            yield _found(block, match, year)
    for heading in case.disclosure.headings:
        block = case.disclosure.document.blocks[heading.block]
        title = _TITLE.search(block.text)
        if title and int(title["year"]) != year and heading.level <= 1:
            yield _found(block, title, year)


def _found(block: Block, match: re.Match[str], year: int) -> Finding:
    start, end = match.span("year")
    return text_finding("FM709", "warning", block, start, end, str(year), year=year)
