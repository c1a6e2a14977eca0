"""FM714: 括号引号不配 / brackets and quotation marks."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.source import Block

_QUOTES = Search(r"“[^“”\n]{1,20}“”?|“[^“”\n]{1,20}、“[^“”\n]{1,20}”|”[^“”\n]{0,1}”")

_PAIRS = {"（": "）", "(": ")", "《": "》", "【": "】", "“": "”"}
_ROUND = dict.fromkeys("（()）", "()")
_KIND = {
    mark: _ROUND.get(mark, opening)
    for opening, close in _PAIRS.items()
    for mark in (opening, close)
}
_ORDINAL = re.compile(
    r"(?:^|[，。；;：:、\s第])\s?(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[）)]"
)
_MARK = re.compile("[" + re.escape("".join(_PAIRS) + "".join(_PAIRS.values())) + "]")
_WHOLE = re.compile("[，。；]")


@rule(
    "FM714",
    severity="info",
    passes=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n“四清”工作完成。"),
    fails=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n“四清“”工作完成。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Brackets and quotation marks come in pairs."""
    quotes = list(matches(case, _QUOTES))
    for block, match in quotes:
        yield text_finding("FM714", "info", block, match.start(), match.end())
    around = case.blocks
    for number, block in enumerate(around):
        if block.label == "text" and _WHOLE.search(block.text):
            left = _left(block.text)
            if left and any(one is block for one, _ in quotes):
                left = [(at, kind) for at, kind in left if kind != "“"]
            if left:
                near = (*around[max(number - 1, 0) : number], *around[number + 1 : number + 2])
                yield from _unpaired(block, left, near)


def _unpaired(
    block: Block, left: list[tuple[int, str]], near: tuple[Block, ...]
) -> Iterator[Finding]:
    """Marks whose other half is not left over in a paragraph beside this one either."""
    beside = {kind for one in near for _, kind in _left(one.text)}
    for at, kind in left:
        if kind not in beside:
            yield text_finding("FM714", "info", block, at, min(at + 8, len(block.text)))


def _left(text: str) -> list[tuple[int, str]]:
    """The marks of ``text`` without their other half, with their kind."""
    left: list[tuple[int, str]] = []
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
