"""FM711: 部门与单位称谓不一致 / department and unit mixed."""

import re
from collections import Counter
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.source import Block

_CAPTION = Search(
    rf"(?<!{HAN})编制(?P<word>部门|单位)\s?[：:]\s?(?P<name>{HAN}{{4,40}})",
    clue=r"编制(?:部门|单位)\s?[：:]",
)
_TITLE = Search(
    rf"^\s*(?:第[一二三四五六七八九十]+部分)?[：:\s]*(?P<name>(?:{HAN}|[（）]){{0,40}})20\d\d\s?年度?(?P<word>部门|单位)(?:决算|预算)"
    r"(?:报?表|情况说明|说明|公开)?\s*$",
    clue=("部门(?:决算|预算)", "单位(?:决算|预算)"),
)


@rule(
    "FM711",
    severity="warning",
    passes=(
        "某某市水务局2024年度部门决算\n"
        "第一部分 2024年度部门决算表\n"
        "第二部分 2024年度部门决算情况说明"
    ),
    fails=(
        "某某市水务局2024年度部门决算\n"
        "第一部分 2024年度部门决算表\n"
        "第二部分 2024年度单位决算情况说明"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Titles name the accounts of a department or of a unit throughout; so do the captions of tables."""
    name = case.report.unit.name
    for pattern in (_TITLE, _CAPTION) if name else ():
        yield from _odd([(b, m) for b, m in matches(case, pattern) if _same(m["name"], name or "")])


def _same(said: str, name: str) -> bool:
    """Whether a title or a caption is about the body itself, not about a unit below it."""
    short = re.sub(r"（[^）]*）$", "", said)
    return not short or name.endswith(short)


def _odd(found: list[tuple[Block, re.Match[str]]]) -> Iterator[Finding]:
    """The places that use the rarer word, where the other is used at least twice as often."""
    words = Counter(match["word"] for _, match in found)
    if len(words) < _BOTH:
        return
    (usual, often), (_, seldom) = words.most_common()
    if often < _OFTEN * seldom:
        return
    for block, match in found:
        if match["word"] != usual:
            start, end = match.span("word")
            yield text_finding("FM711", "warning", block, start, end, usual)


_BOTH = 2
_OFTEN = 2
