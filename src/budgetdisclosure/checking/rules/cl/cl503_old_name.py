"""CL503: 停用名称 / old name."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.classed import chain_finding, pair_finding
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.sureness import once, severity_of_rename
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.classification import (
    EconomicCode,
    How,
    Level,
    PairStatus,
    Table,
    data_version,
    entries,
    find,
    lookup,
)
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.source import Block

_LISTED = Search(
    r"(?:[（(][\d一二三四五][）)]|[①-⑨]|\d[.、．]|[一二三四五]是|[一二三四五]、)\s?"
    rf"(?P<name>{HAN}{{3,14}}?)\s?[，：:]?(?:主要)?包括",
    clue="包括",
)


@rule(
    "CL503",
    severity="error",
    passes=("2024年度部门决算说明\n六、名词解释\n1.行政单位离退休（项）：指离退休人员支出。"),
    fails=(
        "2024年度部门决算说明\n"
        "六、名词解释\n"
        "1.社会保障和就业支出（类）行政事业单位离退休（款）行政单位离退休（项）：指离退休人员支出。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Items and economic classes are named as in the classification of the year."""
    year = case.report.year
    if year is not None:
        yield from once([*_of_chains(case, year), *_of_pairs(case, year)])
        yield from _of_listed_classes(case, year)


def _of_chains(case: Case, year: int) -> Iterator[Finding]:
    for chain in case.chains:
        match = chain.match(year)
        if match.entry is None:
            continue
        for link, step in zip(chain.links, match.steps, strict=True):
            if step.how is How.OLD_NAME:
                severity = severity_of_rename(step.entry, step.name, year)
                yield chain_finding("CL503", severity, chain, link, step.current, year=year)


def _of_pairs(case: Case, year: int) -> Iterator[Finding]:
    for pair in case.coded:
        found = pair.compare(year)
        if found.status is PairStatus.OLD_NAME and found.entry is not None:
            severity = severity_of_rename(found.entry, pair.name, year)
            yield pair_finding("CL503", severity, pair, found.expected, year=year)


def _of_listed_classes(case: Case, year: int) -> Iterator[Finding]:
    """Classes of basic expenditure listed in prose: （2）其他资本性支出包括…."""
    listed = list(matches(case, _LISTED))
    classes = _classes(year, data_version()) if listed else []
    for block, match in listed:
        name = match["name"]
        if any(_same(name, one) for one in classes):
            continue
        item = find(name, table=Table.ECONOMIC_DEPARTMENT, level=Level.KUAN, on=year)
        if item is not None and item.how is How.EXACT:
            above = lookup(EconomicCode(item.entry.code.digits[:3]), on=year)
            if above is not None:
                yield _finding(block, match, above.name_on(year), year)
        elif near := _nearest(name, classes):
            yield _finding(block, match, near[0], year)


def _nearest(name: str, classes: list[str]) -> list[str]:
    """The class most like ``name``, if three quarters of the characters of both are alike.

    Few classes have as many characters of the name at all.
    """
    alike = [
        one for one in classes if 8 * sum(c in one for c in name) >= 3 * (len(name) + len(one))
    ]
    return get_close_matches(name, alike, n=1, cutoff=0.75) if alike else []


def _finding(block: Block, match: re.Match[str], expected: str, year: int) -> Finding:
    start, end = match.span("name")
    return text_finding("CL503", "warning", block, start, end, expected, year=year)


@lru_cache(maxsize=64)
def _classes(year: int, version: str) -> list[str]:
    assert version
    every = entries(Table.ECONOMIC_DEPARTMENT, on=year)
    return [e.name_on(year) for e in every if len(e.code.digits) == 3]


def _same(one: str, other: str) -> bool:
    return one.replace("的", "").removesuffix("支出") == other.replace("的", "").removesuffix(
        "支出"
    )
