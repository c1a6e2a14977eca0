"""Text that lost its line breaks: sections and items are found inside the line by their numbers."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from budgetdisclosure.figures.chinese import parse_whole
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block

from .headings import opens_section

_NUMBER = "[一二三四五六七八九十]{1,3}"
_MARK = pattern(rf"(?P<section>{_NUMBER})\s?[、．.]|[（(](?P<item>{_NUMBER})[）)]")
_CLUE = pattern(r"[一二三四五六七八九十](?:\s?[、．.]|[）)])")
"""What every mark ends in. Python skips fast to a set of letters."""

_INSIDE = pattern(rf"(?:{HAN}|[\d、，])")
"""What stands before a numeral that belongs to the sentence."""

_STOP = pattern(r"\s|。|[（(]一[）)]|(?<=.)20\d\d\s?年")
_END = pattern(r"情况|说明|职责|职能|设置|报告|解释|概况|构成|经费")
_GOES_ON = pattern(
    r"[的为是及和与、“”：:，,。；;]|[（(](?!一\s?[）)])|情况|说明|总体|分析|支出|收入|财政拨款|决算|管理|部门|单位|表|\d(?!\d{3}\s?年)"
)
_AMOUNT = pattern(r"\s?\d[\d,.]*\s?(?:万|亿|千)?元")
"""收入决算总计 30万元 is a sentence, whatever blank stands in it."""

_SHORTEST = 60

_LONGEST_TITLE = 48


def split_flattened(blocks: Sequence[Block]) -> list[Block]:
    """Every long line in which numbered titles of sections stand, cut into titles and paragraphs.

    >>> line = "二、收入决算情况说明2023年度本年收入合计1.00万元。三、支出决算情况说明 2023年度本年支出合计1.00万元，"
    >>> [b.text for b in split_flattened([Block(text=line + "其中：基本支出1.00万元，占100%。" * 2)])][:3]
    ['二、收入决算情况说明', '2023年度本年收入合计1.00万元。', '三、支出决算情况说明 ']
    """
    found: list[Block] = []
    for block in blocks:
        if _is_one(block.text):
            found.append(block)
        else:
            found.extend(_parts(block))
    return found


def _is_one(text: str) -> bool:
    """Whether a line is one cell, title or sentence at first sight."""
    if len(text) < _SHORTEST and "。" not in text:
        return True
    return "\t" in text or (len(text) < _SHORTEST and not _runs_on(text))


def _parts(block: Block) -> Iterator[Block]:
    text = block.text
    found = set(_cuts(text)) if _CLUE.search(text) else ()
    if not found:
        yield block
        return
    cuts = sorted({0, len(text), *found})
    for start, end in pairwise(cuts):
        yield block.joined([(start, end)])


def _runs_on(text: str) -> bool:
    """Whether a short line goes on behind a title with a stop, or has a title behind one."""
    return "。（" in text or ("。" in text[:-1] and _MARK.match(text) is not None)


def _cuts(text: str) -> Iterator[int]:
    """Where titles begin and end, and where the items below a title begin."""
    section = item = last = 0
    for mark in _MARK.finditer(text):
        start = mark.start()
        if start != last and _INSIDE.match(text, start - 1):
            continue
        number = parse_whole(mark["section"] or mark["item"]) or 0
        end = _title_end(text, mark)
        if mark["section"] and end is not None and number > section:
            section, item = number, 0
        elif mark["item"] and ((section and number == item + 1) or _titled(text, start, end)):
            item = number
        else:
            continue
        yield start
        if end is not None:
            yield end
            last = end


def _titled(text: str, start: int, end: int | None) -> bool:
    """Whether a known title, numbered （一）, begins the line or a sentence at ``start``."""
    return end is not None and (not start or text[start - 1] == "。")


def _title_end(text: str, mark: re.Match[str]) -> int | None:
    """Where the title behind ``mark`` ends; None if no known title of a section stands there."""
    rest = text[mark.end() : mark.end() + _LONGEST_TITLE]
    stop = _STOP.search(rest, len(rest) - len(rest.lstrip()) + 1)
    title = rest[: stop.start()] if stop else rest
    ends = [m.end() for m in _END.finditer(title)] + [len(title)] * (stop is not None)
    for end in ends:
        behind = mark.end() + end
        if _AMOUNT.match(text, behind):
            continue
        if text[behind : behind + 1] == "。" and opens_section(mark[0] + title[:end]):
            return behind + 1
        if not _GOES_ON.match(text, behind) and opens_section(mark[0] + title[:end]):
            return behind + (text[behind : behind + 1].isspace())
    return None
