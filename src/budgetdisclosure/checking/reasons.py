"""What sentences give as the reason of a change, and whether it can be one."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block

_REASON = pattern(r"(?:(?:主要|变动|增减变动)?原因(?:是|为|在于|：|:)+|主要是(?:因为?)?|主要系)\s?")
_UP = r"增加|增长|上升|增支|大于|高于|超过|超出"
_DOWN = r"减少|下降|降低|减支|小于|低于"
_TURN = pattern(rf"(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<flat>持平(?<!基本持平)|无增减变化|无变化)")
_BALANCE = pattern("结转|结余")
"""What is left over grows where spending falls."""

_UNRESOLVED = pattern(r"[（(/]\s?(?:增加|减少|增长|下降|大于|小于)")
_MONEY = r"(?:支出|经费|开支|费用|拨款|资金|支付|投入|补贴|补助|缴费)"
_RISES = pattern(
    rf"{_MONEY}(?:相应|有所|随之)?(?:增加|增长|上升)|(?:增加|追加)(?:了)?[^，。；减]{{0,12}}?{_MONEY}"
)
_FALLS = pattern(
    rf"{_MONEY}(?:相应|有所|随之)?(?:减少|下降|降低)|(?:减少|压减|压缩|缩减|削减|节约|节省)(?:了)?[^，。；增]{{0,12}}?{_MONEY}|厉行节约"
)
_EITHER_UP = pattern(r"增|加|升|提高|扩大|新|超|补发|补缴|追|涨|多")
_EITHER_DOWN = pattern(r"减|降|少|压|缩|节|取消|停|未|没|不|退|结余|无|剩")
_OTHER_TIME = pattern(
    r"上年|去年|以前年度|往年|上一年|20\d\d年|年初|预算(?:编制|安排|时)|原计划|预计|应"
)
_LONGEST = 60
_FAR = 400
"""Characters before a reason within which the claim it explains stands."""


@frozen
class Given:
    """A claimed direction with the reason given for it, in one block from ``start`` to ``end``."""

    block: Block
    start: int
    end: int
    direction: str
    reason: str

    @property
    def against(self) -> bool:
        """Whether the reason can only be one of the opposite, or of any change at all if flat."""
        if len(self.reason) > _LONGEST or _OTHER_TIME.search(self.reason):
            return False
        rises = bool(_RISES.search(self.reason)) and not _EITHER_DOWN.search(self.reason)
        falls = bool(_FALLS.search(self.reason)) and not _EITHER_UP.search(self.reason)
        return {"up": falls, "down": rises, "flat": rises or falls}[self.direction]


def reasons_given(blocks: Sequence[Block]) -> Iterator[Given]:
    """Every sentence that claims one direction and gives a reason, also in the sentence after it."""
    for number, block in enumerate(blocks):
        if block.label != "text" or not ("原因" in block.text or "主要" in block.text):
            continue
        for match in _REASON.finditer(block.text):
            claim = _claim(block.text, match.start())
            if claim is None:
                continue
            begin, direction = claim
            rest = block.text[match.end() :]
            if not rest.strip() and number + 1 < len(blocks):
                rest = blocks[number + 1].text
            reason = re.split("[。；;]", rest, maxsplit=1)[0].strip()
            end = min(match.end() + len(reason), len(block.text))
            if reason:
                yield Given(block, begin, end, direction, reason)


def _claim(text: str, reason: int) -> tuple[int, str] | None:
    """Where the claim before a reason starts, and its direction if it has but one."""
    before = text[:reason].rstrip("。， ,的")
    begin = max(before.rfind("。") + 1, len(before) - _FAR)
    claim = before[begin:]
    if _UNRESOLVED.search(claim):
        return None
    semicolon = max(claim.rfind("；"), claim.rfind(";")) + 1
    if _BALANCE.search(claim, semicolon):
        return None
    turns = {match.lastgroup for match in _TURN.finditer(claim, semicolon)}
    if len(turns) != 1:
        return None
    return begin + semicolon, turns.pop() or ""
