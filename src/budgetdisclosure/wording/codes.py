"""Subjects named by the code itself: 小学教育（2050202）, 科目编码2010301-行政运行, 2080505-养老保险缴费."""

from functools import lru_cache

from budgetdisclosure.classification import lookup
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

_WORD = r"(?:功能分类)?(?:科目)?(?:编[码号]|代码)\s?[:：]?\s?"
_CODE = r"(?<!\d)2[0-3]\d(?:\d{2}){0,2}(?!\d)"
_NAME = rf"(?:{HAN}|[（）()“”、])"
_BEHIND = pattern(rf"(?<=(?:{HAN}|[”]))[（(]\s?(?:{_WORD})?(?P<code>{_CODE})\s?[）)]")
_BETWEEN = r"(?:\s|[/／，,：:“]\s?)?"
_BEFORE = pattern(
    rf"(?:{_WORD}(?P<worded>{_CODE})\s?[-—－–]*\s?|(?P<dashed>{_CODE})\s?[-—－–]+\s?"
    rf"|(?:^|[、.．；。）)\s])(?P<bare>2[0-3]\d(?:\d{{2}}){{1,2}})(?={_BETWEEN}{HAN}){_BETWEEN})(?P<name>{_NAME}{{2,40}})"
)
_ROLE = pattern(r"(?:支出)?(?:(?:年初|全年|调整后?)?预算|决算)(?:安排)?数?(?:为|是|共)?$")
"""What its figure is, said right behind a name."""

_TWO = pattern(
    rf"(?P<upper>{HAN}{{2,20}}支出)[-—－–](?P<lower>{HAN}{{2,30}}?)(?:的?支出)?(?:的?金额)?(?:为|是|：|:)?\s*$"
)
_THREE = pattern(
    rf"(?P<类>{HAN}{{2,20}}支出)\s?[-—－–]{{1,2}}\s?(?P<款>(?:{HAN}|[（）、]){{2,40}}?)\s?[-—－–]{{1,2}}"
    rf"\s?(?P<项>(?:{HAN}|[（）、]){{2,40}}?)(?=[。：:，,；;\d\s]|$)"
)
_STEP = pattern(rf"\s?[-—－–]*(?:{HAN}|[（）()“”、]){{2,40}}?[（(]\s?(?P<code>\d{{2}})\s?[）)]")
_DIGITS = pattern(r"\d{3}")
"""The least that is a code."""

_WHOLE = 7
_MEASURE = pattern(r"年|月|日|万|元|%|人|个|项|次|辆|台|家|户")
_LEVELS = {3: "类", 5: "款", 7: "项"}


def last_code(text: str) -> tuple[str, int] | None:
    """The code printed last in ``text``, and where the words that name its subject end.

    A code in brackets stands behind its name, any other before it.

    >>> last_code("1.小学教育（2050202），2023年度决算数为")
    ('2050202', 15)
    >>> last_code("科目编码2010301-行政运行的金额为")
    ('2010301', 20)
    >>> last_code("占地（200）亩") is None
    True
    """
    if not _DIGITS.search(text):
        return None
    found = [_deeper(text, m["code"], m.end()) for m in _BEHIND.finditer(text)]
    for match in _BEFORE.finditer(text):
        code = match["worded"] or match["dashed"] or match["bare"]
        if not _MEASURE.match(match["name"]):
            found.append((code, match.start("name") + _named(match["name"])))
    known = [one for one in found if _is_class(one[0][:3])]
    return max(known, key=lambda one: one[1]) if known else None


def _named(name: str) -> int:
    """Where a name ends, without 年初预算为 behind it."""
    role = _ROLE.search(name)
    return role.start() if role and role.start() else len(name)


def _deeper(text: str, code: str, end: int) -> tuple[str, int]:
    """The code with the two digits each that the names behind it print: 205 … （02） … （01）."""
    while len(code) < _WHOLE and (step := _STEP.match(text, end)):
        code, end = code + step["code"], step.end()
    return code, end


def three_in_row(text: str) -> tuple[dict[str, str], int] | None:
    """The names in 教育支出-普通教育-小学教育, by level, and where they end.

    >>> three_in_row("1.教育支出-普通教育-小学教育。年初预算")
    ({'类': '教育支出', '款': '普通教育', '项': '小学教育'}, 16)
    """
    match = next(reversed(list(_THREE.finditer(text))), None)
    if match is None:
        return None
    last = match["项"][: _named(match["项"])]
    return {**match.groupdict(), "项": last}, match.start("项") + len(last)


def upper_of_two(text: str) -> str | None:
    """The name of the 类 in 城乡社区支出-城乡社区环境卫生的支出金额为, right before a figure.

    >>> upper_of_two("（六）教育支出-小学教育的支出金额为")
    '教育支出'
    """
    match = _TWO.search(text) if "支出" in text else None
    return match["upper"] if match else None


def level_of(code: str) -> str:
    """类, 款 or 项.

    >>> level_of("20502")
    '款'
    """
    return _LEVELS[len(code)]


@lru_cache(maxsize=256)
def _is_class(code: str) -> bool:
    return lookup(code) is not None
