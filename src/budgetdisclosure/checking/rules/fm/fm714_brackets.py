"""FM714: 括号、引号与段末标点 / brackets, quotation marks and the ends of paragraphs."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import matches, text_finding
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block

_QUOTES = re.compile(r"“[^“”\n]{1,20}“”?|“[^“”\n]{1,20}、“[^“”\n]{1,20}”|”[^“”\n]{0,1}”")

_PAIRS = {"（": "）", "(": ")", "《": "》", "【": "】", "“": "”"}
_KINDS = {"（": "()", "(": "()", "）": "()", ")": "()"}
_ORDINAL = re.compile(
    r"(?:^|[，。；;：:、\s第])\s?(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[）)]"
)
_MARK = re.compile("[" + re.escape("".join(_PAIRS) + "".join(_PAIRS.values())) + "]")
_WHOLE = re.compile("[，。；]")
_LOOSE_END = re.compile(r"(?<=[\d%％元）)\u4e00-\u9fff])[；;，,、]\s*$")


@rule(
    "FM714",
    severity="info",
    passes=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n“四清”工作完成。"),
    fails=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n“四清“”工作完成。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Brackets and quotation marks come in pairs; the last sentence before a heading has its stop."""
    for block, match in matches(case, _QUOTES):
        yield text_finding("FM714", "info", block, match.start(), match.end())
    around = case.blocks
    for number, block in enumerate(around):
        if block.label == "text" and _WHOLE.search(block.text):
            near = (*around[max(number - 1, 0) : number], *around[number + 1 : number + 2])
            yield from _unpaired(block, near)
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
        match = _LOOSE_END.search(block.text) if block.label == "text" else None
        if match is not None and "。" not in block.text[match.start() :]:
            place = block.place_in_clause(max(match.start() - _SHOWN, 0), match.start() + 1)
            stated = match[0].strip()
            yield Finding(
                rule="FM714",
                severity=Severity.INFO,
                detail=Message.of("FM714.message_end", stated=stated),
                stated=stated,
                expected="。",
                place=place,
            )


_NUMBERED = 2
_SHOWN = 8


def _unpaired(block: Block, near: tuple[Block, ...]) -> Iterator[Finding]:
    """Marks whose other half is neither here nor left over in a paragraph beside this one."""
    left = list(_left(block.text))
    if not left:
        return
    beside = {kind for one in near for _, kind in _left(one.text)}
    quotes = _QUOTES.search(block.text) is not None
    for at, kind in left:
        if kind not in beside and not (kind == "“" and quotes):
            yield text_finding("FM714", "info", block, at, min(at + 8, len(block.text)))


def _left(text: str) -> Iterator[tuple[int, str]]:
    """The marks of ``text`` without their other half, with their kind."""
    ordinals = {match.end() - 1 for match in _ORDINAL.finditer(text)}
    closing = {close: opening for opening, close in _PAIRS.items()}
    opened: dict[str, list[int]] = {}
    for mark in _MARK.finditer(text):
        at, character = mark.start(), mark[0]
        kind = _KINDS.get(character, closing.get(character, character))
        if character in _PAIRS:
            opened.setdefault(kind, []).append(at)
        elif character in closing:
            if opened.get(kind):
                opened[kind].pop()
            elif at not in ordinals and not (character == "”" and text[at - 1 : at].isdigit()):
                yield at, kind
    for kind, places in opened.items():
        yield from ((at, kind) for at in places)
