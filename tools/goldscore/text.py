"""Comparing printed values and quotes, whatever their blanks, units and separators."""

import re
from decimal import Decimal, InvalidOperation

_BLANKS = re.compile(r"[\s\u3000\u00a0]+")
_SEPARATORS = re.compile(r"[,，%％]")
_UNITS = (
    r"万元|亿元|千元|元|万|亿|台（套）|台\(套\)|家次|人次|批次|个?百分点|名次"
    r"|[台套辆个人家名条场次篇分户项]"
)
_UNIT_BEHIND = re.compile(rf"(?<=\d)(?:{_UNITS})")
_LEADING = re.compile(rf"([-+−]?\d[\d,，]*(?:\.\d+)?)[%％]?(?:{_UNITS})?(?=$|[\s(（])")
_SHARED = 6


def squeezed(text: str) -> str:
    """The text without blanks."""
    return _BLANKS.sub("", text)


def bare(text: str) -> str:
    """A stated value without blanks, units, percent signs and separators.

    >>> bare("5,889.49 万元"), bare("占 93.45%"), bare("增加（减少）0万元")
    ('5889.49', '占93.45', '增加（减少）0')
    """
    return _UNIT_BEHIND.sub("", _SEPARATORS.sub("", squeezed(text)))


def leading(text: str) -> str:
    """The number with which a gold value begins, where remarks follow; else the whole value.

    >>> leading("75 (843/1121)"), leading("2023上半年")
    ('75', '2023上半年')
    """
    found = _LEADING.match(text.strip())
    return found.group(1) if found else text


def number(text: str) -> Decimal | None:
    """The value as a number, None if it is none."""
    try:
        return Decimal(bare(text).replace("−", "-"))
    except InvalidOperation:
        return None


def same_value(one: str, other: str) -> bool:
    """Whether two stated values are equal; an empty one equals nothing.

    >>> same_value("102.66", "102.660万元"), same_value("", "")
    (True, False)
    """
    if not squeezed(one) or not squeezed(other):
        return False
    first, second = number(one), number(other)
    if first is not None and second is not None:
        return first == second
    return bare(one) == bare(other)


def has_digits(text: str) -> bool:
    """Whether there is a digit."""
    return any(character.isdigit() for character in text)


def overlap(one: str, other: str) -> int:
    """The length of the longest run of characters that both texts hold, blanks aside.

    >>> overlap("占支出合计的 95.11%", "项目支出占支出合计的95.11%")
    12
    """
    first, second = sorted((squeezed(one), squeezed(other)), key=len)
    best = 0
    for start in range(len(first)):
        while start + best < len(first) and first[start : start + best + 1] in second:
            best += 1
    return best


def share_words(one: str, other: str) -> bool:
    """Whether two quotes have at least six characters in a row in common."""
    return overlap(one, other) >= _SHARED
