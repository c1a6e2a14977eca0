"""Words for up, down and no change."""

import re

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Direction

UP = [
    "增加",
    "增长",
    "上升",
    "增支",
    "提高",
    "提升",
    "上涨",
    "高于",
    "大于",
    "超出",
    "多于",
    "增幅",
    "升高",
    "攀升",
    "多支出",
    "增",
    "多",
]
DOWN = [
    "减少",
    "下降",
    "降低",
    "减支",
    "压减",
    "下浮",
    "回落",
    "低于",
    "小于",
    "少于",
    "降幅",
    "减幅",
    "节约",
    "少支出",
    "压缩",
    "减",
]

_UNRESOLVED = (
    r"增加\s?[（(/]\s?减少\s?[）)]?|减少\s?[（(/]\s?增加\s?[）)]?"
    r"|增长\s?[（(/]\s?下降\s?[）)]?|下降\s?[（(/]\s?增长\s?[）)]?|上升\s?[（(/]\s?下降\s?[）)]?"
)
UNRESOLVED = pattern(_UNRESOLVED)
"""A choice of the template that was not made."""

_WORD = "|".join(sorted((w for w in UP + DOWN if w != "多"), key=len, reverse=True))

_BEHIND = r"(?:了|约|近|额为?|金额为?|数为?|率为?|幅度?为?|比例为?|幅为?|(?<=[幅率])达到?|:|：|比例|\s|各|为)*$"
_TAIL = pattern(
    rf"(?:(?P<unresolved>{_UNRESOLVED})|(?P<word>{_WORD}|(?:^|(?<=[年数算，,、；;]))[多少]))"
    rf"{_BEHIND}"
)
_CLUE = pattern(rf"[{''.join(sorted({word[-1] for word in UP + DOWN}))}）)]{_BEHIND}")
"""The last letter of a direction, where one ends. Python skips fast to a set of letters."""

NEW_LEVEL = pattern(r"(?:增|减|升|降|提高|增加|减少|增长|下降|攀升|提升)(?:加|少|长)?(?:到|至)$")
"""增加到, 降至: the figure that follows is the new value, not the change."""

FLAT = pattern(
    r"(?:基本)?(?:持平|一致|相同|相等)|无(?:增减)?变[化动]|无增减(?:变化)?|没有变化|未发生变化|不变|无增长变化|无变动"
)
"""No change."""


def tail_of(text: str) -> re.Match[str] | None:
    """A direction at the end of ``text``, which stands before a figure.

    >>> tail_of("比上年增加了")["word"], tail_of("增加值为") is None
    ('增加', True)
    """
    return _TAIL.search(text) if _CLUE.search(text) else None


def direction_of(match: re.Match[str]) -> Direction:
    """The direction that a match of ``tail_of`` names.

    >>> direction_of(tail_of("比上年增加（减少）"))
    <Direction.UNRESOLVED: 'unresolved'>
    """
    if match["unresolved"]:
        return Direction.UNRESOLVED
    return Direction.INCREASE if match["word"] in UP else Direction.DECREASE
