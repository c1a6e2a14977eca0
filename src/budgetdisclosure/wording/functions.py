"""Subjects named by the functional classification: “商贸事务”（款）, 教育支出1206.30万元."""

import re
from functools import lru_cache

from budgetdisclosure.classification import find
from budgetdisclosure.classification.kinds import Level

_LEVEL = re.compile(r"[”\"]?\s?[（(]\s?(?P<level>类|款|项)(?:[，,、\s]?下同)?\s?[）)]")
_START = re.compile(r"[，。；：:;“\"、\d.．\s）)]|^")
_BARE = re.compile(
    r"(?P<name>[\u4e00-\u9fff][\u4e00-\u9fff（）()、]{2,39}?)(?:[（(]类[）)])?(?:决算|支出决算|支出)?(?:数|为|是|共|计|：|:|\s)*$"
)
_DIGITS = {"类": 3, "款": 5, "项": 7}
_LEVELS = {"类": Level.CLASS, "款": Level.KUAN, "项": Level.XIANG}


def chain_in(text: str) -> list[tuple[int, int, str, str]]:
    """The names with their level in ``text``: (start, end, level, name), in order.

    >>> [(level, name) for _, _, level, name in chain_in("1、教育支出（类）普通教育（款）小学教育（项）。")]
    [('类', '教育支出'), ('款', '普通教育'), ('项', '小学教育')]
    """
    found = []
    begin = 0
    for match in _LEVEL.finditer(text):
        piece = text[begin : match.start()]
        starts = [m.end() for m in _START.finditer(piece)]
        offset = begin + (starts[-1] if starts else 0)
        if offset == match.start() and starts[:-1]:
            offset = begin + starts[-2]
        name = text[offset : match.start()].strip(' “”"')
        if name and len(name) < 60:
            found.append((offset, match.end(), match["level"], name))
        begin = match.end()
    return found


@lru_cache(maxsize=4096)
def code_of(name: str, level: str, parent: str | None, year: int | None) -> str | None:
    """The code of a 类, 款 or 项 as it is named in prose; None if no edition has it there.

    >>> code_of("商贸事务", "款", "201", 2023)
    '20113'
    """
    if parent and not parent.isdigit():
        parent = None
    match = find(name, level=_LEVELS[level], parent=parent, on=year)
    if match is None:
        return None
    code = str(match.entry.code)
    return code if len(code) == _DIGITS[level] else None


def follow(chain: dict[str, str], text: str, year: int | None) -> int | None:
    """Bring ``chain`` (level to code, or to name where no code is known) up to date.

    Returns where the last name ends, None if ``text`` names nothing.
    """
    end = None
    for _, end, level, name in chain_in(text):  # noqa: B007 - the last end is the result
        if level == "类":
            chain.clear()
            chain[level] = code_of(name, level, None, year) or name
        elif level == "款":
            parent = chain.get("类")
            chain.pop("项", None)
            code = code_of(name, level, parent, year) or (
                code_of(name, level, None, year) if parent is None else None
            )
            chain[level] = code or name
        else:
            parent = chain.get("款")
            chain[level] = code_of(name, level, parent, year) or name
    return end


def deepest(chain: dict[str, str]) -> str | None:
    """The code of the lowest level named."""
    return chain.get("项") or chain.get("款") or chain.get("类")


def bare_class(text: str, year: int | None) -> tuple[str, int] | None:
    """The code of a 类 named without brackets right before a figure, and where its name ends.

    >>> bare_class("1、教育支出", 2023)
    ('205', 6)
    """
    match = _BARE.search(text)
    if match is None:
        return None
    name = re.split(r"[、]", match["name"])[-1]
    for candidate in (name, name.removesuffix("支出") + "支出"):
        code = code_of(candidate, "类", None, year)
        if code:
            return code, len(text)
    return None
