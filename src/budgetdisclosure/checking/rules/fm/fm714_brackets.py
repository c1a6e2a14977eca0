"""FM714: 括号、引号与段末标点 / brackets, quotation marks and the ends of paragraphs."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block

_QUOTES = Search(
    r"“[^“”\n]{1,20}“”?|“[^“”\n]{1,20}、“[^“”\n]{1,20}”|”[^“”\n]{0,1}”",
    clue=(r"“[^“”\n]{1,21}“", r"”[^“”\n]?”"),
)

_PAIRS = {"（": "）", "(": ")", "《": "》", "【": "】", "“": "”"}
_ROUND = dict.fromkeys("（()）", "()")
_KIND = {
    mark: _ROUND.get(mark, opening)
    for opening, close in _PAIRS.items()
    for mark in (opening, close)
}
_COMMON = ("（）", "“”", "《》", "()", "（）", "“”")
"""Pairs to take out, those that stand around others once more."""

_ORDINAL = pattern(
    r"(?:^|[，。；;：:、\s第])\s?(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[）)]"
)
_MARK = pattern("[" + re.escape("".join(_PAIRS) + "".join(_PAIRS.values())) + "]")
_LOOSE_END = pattern(rf"(?<=(?:{HAN}|[\d%％元）)]))[；;，,、]\s*$")
_LOOSE = ("；", ";", "，", ",", "、")
_NUMBERED = 2
_SHOWN = 8


@rule(
    "FM714",
    severity="info",
    passes=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n“四清”工作完成。"),
    fails=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n“四清“”工作完成。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Brackets and quotation marks come in pairs; the last sentence before a heading has its stop."""
    quotes = list(matches(case, _QUOTES))
    for block, match in quotes:
        yield text_finding("FM714", "info", block, match.start(), match.end())
    around = case.blocks
    for number, block in enumerate(around):
        text = block.text
        if block.label == "text" and ("，" in text or "。" in text or "；" in text):
            left = _left(text)
            if left and any(one is block for one, _ in quotes):
                left = [(at, kind) for at, kind in left if kind != "“"]
            if left:
                near = (*around[max(number - 1, 0) : number], *around[number + 1 : number + 2])
                yield from _unpaired(block, left, near)
    yield from _ends(case)


def _ends(case: Case) -> Iterator[Finding]:
    """Paragraphs of a section that end with a comma or semicolon although a heading follows."""
    headings = case.disclosure.headings if case.disclosure else ()
    opened = {heading.block for heading in headings}
    for heading in headings:
        before = heading.block - 1
        if heading.level > _NUMBERED or before < 0 or before in opened:
            continue
        block = case.blocks[before]
        loose = block.label == "text" and block.text.rstrip().endswith(_LOOSE)
        match = _LOOSE_END.search(block.text) if loose else None
        if match is not None:
            stated = match[0].strip()
            yield Finding(
                rule="FM714",
                severity=Severity.INFO,
                detail=Message.of("FM714.message_end", stated=stated),
                stated=stated,
                expected="。",
                place=block.place_in_clause(max(match.start() - _SHOWN, 0), match.start() + 1),
            )


def _unpaired(
    block: Block, left: list[tuple[int, str]], near: tuple[Block, ...]
) -> Iterator[Finding]:
    """Marks whose other half is not left over in a paragraph beside this one either."""
    beside = {kind for one in near for _, kind in _left(one.text)}
    for at, kind in left:
        if kind not in beside:
            yield text_finding("FM714", "info", block, at, min(at + 8, len(block.text)))


def _in_pairs(text: str) -> bool:
    """Whether every mark of ``text`` stands right before its other half, as mostly, or is nested so."""
    marks = "".join(_MARK.findall(text))
    for pair in _COMMON:
        marks = marks.replace(pair, "")
    return not marks


def _left(text: str) -> list[tuple[int, str]]:
    """The marks of ``text`` without their other half, with their kind."""
    left: list[tuple[int, str]] = []
    if _in_pairs(text):
        return left
    opened: dict[str, list[int]] = {}
    for mark in _MARK.finditer(text):
        at, character = mark.start(), mark[0]
        kind = _KIND[character]
        if character in _PAIRS:
            opened.setdefault(kind, []).append(at)
        elif opened.get(kind):
            opened[kind].pop()
        elif not (character == "”" and text[at - 1 : at].isdigit()):
            left.append((at, kind))
    if left:
        ordinals = {match.end() - 1 for match in _ORDINAL.finditer(text)}
        left = [(at, kind) for at, kind in left if at not in ordinals]
    return left + [(at, kind) for kind, places in opened.items() for at in places]
