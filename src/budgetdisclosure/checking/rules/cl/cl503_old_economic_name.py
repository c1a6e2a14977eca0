"""CL503: 经济分类名称 / name of an economic class."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import matches, text_finding
from budgetdisclosure.classification import (
    EconomicCode,
    Entry,
    How,
    Level,
    Table,
    entries,
    find,
    lookup,
)
from budgetdisclosure.source import Block

_LISTED = re.compile(
    r"(?:[（(][\d一二三四五][）)]|[①-⑨]|\d[.、．]|[一二三四五]是|[一二三四五]、)\s?"
    r"(?P<name>[\u4e00-\u9fff]{3,14}?)\s?[，：:]?(?:主要)?包括"
)


@rule(
    "CL503",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "七、财政拨款基本支出决算情况说明\n"
        "基本支出30.00万元，其中：（1）工资福利支出包括基本工资等；（2）资本性支出包括办公设备购置等。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、财政拨款基本支出决算情况说明\n"
        "基本支出30.00万元，其中：（1）工资福利支出包括基本工资等；（2）其他资本性支出包括办公设备购置等。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Economic classes are named as in the classification of the year."""
    if case.disclosure is None or case.report.year is None:
        return
    for block, match in matches(case, _LISTED):
        name = match["name"]
        year = case.report.year
        if any(_same(name, e.name_on(year)) for e in _classes(year)):
            continue
        near = get_close_matches(name, [e.name_on(year) for e in _classes(year)], n=1, cutoff=0.75)
        item = find(name, table=Table.ECONOMIC_DEPARTMENT, level=Level.KUAN, on=year)
        if item is not None and item.how is How.EXACT:
            above = lookup(EconomicCode(item.entry.code.digits[:3]), on=year)
            if above is not None:
                yield _finding(block, match, above.name_on(year), year)
        elif near:
            yield _finding(block, match, near[0], year)


def _finding(block: Block, match: re.Match[str], expected: str, year: int) -> Finding:
    start, end = match.span("name")
    return text_finding("CL503", "warning", block, start, end, expected, year=year)


def _classes(year: int) -> list[Entry]:
    return [e for e in entries(Table.ECONOMIC_DEPARTMENT, on=year) if len(e.code.digits) == 3]


def _same(one: str, other: str) -> bool:
    return one.replace("的", "").removesuffix("支出") == other.replace("的", "").removesuffix(
        "支出"
    )
