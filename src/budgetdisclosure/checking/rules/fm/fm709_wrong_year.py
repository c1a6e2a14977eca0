"""FM709: 年度不一致 / another year."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.standard import found_tables
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block

_CUT_OFF = Search(
    r"截[至止](?P<year>20\d\d)\s?年(?:12月31日|末|底)(?![^。；]{0,40}(?:累计|结转|结余|尚未|未支付))",
    clue="截[至止]20",
)
_TOLD = Search(
    r"(?:^|[。.]\s?)(?:本?(?:部门|单位))?(?P<year>20\d\d)\s?年度?(?:本年)?(?:财政拨款)?(?:收入|支出|收、支|收支)(?:决算)?(?:总计|合计)"
    r"(?:为|共|均为)?\s?[\d,.]+\s?万?元[，,]\s?(?:收入|支出|收支)?[较比与](?:上年|去年)",
    clue=("总计", "合计"),
)
"""A total that is compared with last year is one of the year of the report."""
_TITLE = pattern(r"(?P<year>20\d\d)\s?年度?(?:部门|单位)?决算")

_BESIDE = pattern(
    r"^[^，。；]{0,40}?(?<!\d)(?P<year>20\d\d)\s?年度(?:[^，。；\d]{0,40}(?:表|表[（(][^（）()]{1,8}[）)])$"
    r"|\s*(?:金额)?单位[:：]|\s*$)"
)
_COVER = pattern(r"^\s*(?P<year>20\d\d)\s?年度?(?:部门|单位)(?:汇总)?决算(?:公开)?\s*$")
_LINES_ABOVE = 5
_FRONT = 6

_RANGE = Search(
    r"[纳列]入[^。；《》\d]{0,30}(?P<year>20\d\d)\s?年度?(?:部门|单位)(?:汇总|综合)?(?:决算|预算)编[制报]范围(?![^《。]{0,30}》)",
    clue="编[制报]范围",
)


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
    """Titles, cut-off dates and what the accounts cover name the year of the report."""
    year = case.report.year
    if case.disclosure is None or year is None:
        return
    for block, match in matches(case, _RANGE):
        if int(match["year"]) == year - 1:
            yield _found(block, match, year)
    if case.disclosure.kind == "budget":
        return
    for block, match in matches(case, _CUT_OFF):
        if int(match["year"]) == year - 1:
            yield _found(block, match, year)
    for block, match in matches(case, _TOLD):
        if int(match["year"]) == year - 1 and not _of_both(block.text, year):
            yield _found(block, match, year)
    yield from _beside_tables(case, year)
    for block in case.blocks[:_FRONT]:
        cover = _COVER.search(block.text)
        if cover and int(cover["year"]) != year:
            yield _found(block, cover, year)
    for heading in case.disclosure.headings:
        block = case.disclosure.document.blocks[heading.block]
        title = _TITLE.search(block.text)
        told = heading.block < _FRONT and _COVER.search(block.text)
        if title and int(title["year"]) != year and heading.level <= 1 and not told:
            yield _found(block, title, year)


def _of_both(text: str, year: int) -> bool:
    """Whether a paragraph tells of both years, one after the other."""
    return bool(re.search(rf"{year}\s?年度?(?:本年)?(?:收入|支出|收)", text))


def _beside_tables(case: Case, year: int) -> Iterator[Finding]:
    """Titles of standard tables, and the lines with body and unit of money above them."""
    assert case.disclosure is not None
    document = case.disclosure.document
    headings = {heading.block for heading in case.disclosure.headings}
    numbers = {table.place.table for _, table in found_tables(case)}
    for number, grid in enumerate(document.grids):
        first = document.grids[number - 1].before if number else 0
        if number not in numbers:
            continue
        for at in range(max(first, grid.before - _LINES_ABOVE), grid.before):
            block = document.blocks[at]
            title = at not in headings and _BESIDE.search(block.text)
            if title and int(title["year"]) != year:
                yield _found(block, title, year)


def _found(block: Block, match: re.Match[str], year: int) -> Finding:
    start, end = match.span("year")
    return text_finding("FM709", "warning", block, start, end, str(year), year=year)
