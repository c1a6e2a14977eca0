"""Subjects named by the functional classification: “商贸事务”（款）, 教育支出1206.30万元."""

from collections.abc import Iterator
from functools import lru_cache

from budgetdisclosure.classification import find, find_all
from budgetdisclosure.classification.kinds import Level, Table
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

from .codes import last_code, level_of, three_in_row, upper_of_two

_LEVEL = pattern(
    r"[”\"]?\s?[（(]\s?(?:\d{2,5}\s?(?=[类款]))?(?P<level>类|款|项)(?:级?科目)?(?:[，,、\s]?下同)?\s?[）)]"
)
_CLUE = pattern(r"[类款项](?:级?科目)?(?:[，,、\s]?下同)?\s?[）)]")
"""What every level ends in. Python skips fast to a set of letters."""

_START = pattern(r"[，。；：:;“\"、\d.．\s）)]")
_BARE = pattern(
    rf"(?P<name>{HAN}(?:{HAN}|[（）()、]){{2,39}}?)(?:[（(]类[）)])?(?:[：:，,]?20\d\d年度?)?(?:决算|支出决算|支出|(?:年初|全年|调整)预算)?"
    r"(?:增加|减少|增长|下降|上升|降低|数|为|是|共|计|：|:|\s)*$"
)
_ORDINAL = pattern(r"^[一二三四五六七八九十]{1,3}[）)]\s?")
_BELOW = {"类": ("款", "项"), "款": ("项",), "项": ()}
_QUOTES = ' “”"'
_LONGEST = 60
_TRIES = 6
_ABOVE = {"款": "类", "项": "款"}
_DIGITS = {"类": 3, "款": 5, "项": 7}
_LEVELS = {"类": Level.CLASS, "款": Level.KUAN, "项": Level.XIANG}


def names_level(text: str) -> bool:
    """Whether ``text`` names a 类, 款 or 项.

    >>> names_level("1、教育支出（类）"), names_level("1、教育支出")
    (True, False)
    """
    return next(_named(text), None) is not None


def _named(text: str) -> Iterator[tuple[int, int, str, list[str]]]:
    """The names with their level in ``text``: start, end, level, and the names that may be meant.

    The shortest comes first, then longer ones. A name may hold what usually stands before one:
    政府办公厅（室）及相关机构事务.
    """
    begin = 0
    for match in _LEVEL.finditer(text) if _CLUE.search(text) else ():
        piece = text[begin : match.start()]
        starts = [m.end() for m in _START.finditer(piece)]
        if not _START.match(piece):
            starts.insert(0, 0)
        names = [(begin + start, piece[start:]) for start in starts]
        known = [(start, name.strip(_QUOTES)) for start, name in reversed(names)]
        told = [(start, name) for start, name in known if 0 < len(name) < _LONGEST]
        if told:
            yield told[0][0], match.end(), match["level"], [name for _, name in told[:_TRIES]]
        begin = match.end()


@lru_cache(maxsize=4096)
def code_of(name: str, level: str, parent: str | None, year: int | None) -> str | None:
    """The code of a 类, 款 or 项 as it is named in prose; None if no edition has it there.

    >>> code_of("商贸事务", "款", "201", 2023)
    '20113'
    """
    if parent and not parent.isdigit():
        parent = None
    match = find(name, _LEVELS[level], parent, year, Table.FUNCTIONAL)
    if match is None:
        return None
    code = str(match.entry.code)
    return code if len(code) == _DIGITS[level] else None


def follow(chain: dict[str, str], text: str, year: int | None) -> int | None:
    """Bring ``chain`` (level to code, or to name where no code is known) up to date.

    Returns where the last name ends, None if ``text`` names nothing.
    """
    end = None
    for _, end, level, names in _named(text):  # noqa: B007 - the last end is the result
        above = _ABOVE.get(level)
        parent = chain.get(above) if above else None
        for lower in _BELOW[level]:
            chain.pop(lower, None)
        codes = (code_of(name, level, parent, year) for name in names)
        chain[level] = next((code for code in codes if code), names[0])
    row = three_in_row(text) if end is None and _DASHES.search(text) else None
    if row is not None:
        end = _take_row(chain, *row, year)
    printed = last_code(text)
    if printed is not None and (end is None or printed[1] > end):
        code, end = printed
        chain.clear()
        chain[level_of(code)] = code
    return end


def _take_row(
    chain: dict[str, str], names: dict[str, str], end: int, year: int | None
) -> int | None:
    """Bring ``chain`` to the names of three levels told in a row, if the first is known."""
    told: dict[str, str] = {}
    for level, name in names.items():
        code = code_of(name, level, told.get(_ABOVE.get(level, "")), year)
        told[level] = code or name
    if not told["类"].isdigit():
        return None
    chain.clear()
    chain.update(told)
    return end


_DASHES = pattern("[-—－–]")
_ITEM = pattern(
    r"\s*(?:[（(]\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?[）)][、.．]?|\d{1,2}\s?[、.．]|[①-⑳])\s*"
    rf"(?P<name>{HAN}(?:{HAN}|[（）()“”、]){{1,39}}?)\s*(?:为|共|计|：|:)?\s*"
)
_SPENT = pattern(r"(?:财政拨款)?(?:支出|指出)?(?:决算|(?:年初|全年|调整)?预算)?数?$")


def item_name(text: str, year: int | None, *, known: bool = False) -> str | None:
    """What a list item names right before its figure: the code of a 项, else the name itself.

    With ``known`` the item must be the name of a 项, not only sound like one.

    >>> item_name("（四）住房公积金支出", 2016), item_name("（一）行政运行财政拨款支出", 2016)
    ('2210201', '行政运行')
    >>> item_name("住房公积金支出", 2016) is None
    True
    """
    match = _ITEM.fullmatch(text)
    if match is None:
        return None
    whole = match["name"]
    short = _SPENT.sub("", whole)
    codes = (code_of(name, "项", None, year) for name in (whole, short) if len(name) > 1)
    code = next((code for code in codes if code), None)
    if code or (known and not find_all(short, Level.XIANG, table=Table.FUNCTIONAL)):
        return code
    return short if len(short) > _SHORT else whole


_SHORT = 2
_MARK = pattern(r"\s*(?:[（(]\s?\d{1,2}\s?[）)]|\d{1,2}\s?[、.．]|[①-⑳])[、.．]?\s*")
_ROLES = pattern(
    r"[本我]?(?:单位|部门|年度?|级)?(?:一般公共预算|财政拨款|总体|支出|收入|决算|预算|年初|全年|情况|安排|数|为|是|共|计|"
    r"[（()）：:，,。“”\s]|20\d\d年?度?)*"
)


_ITEM_ROLE = pattern(
    rf"{_MARK.pattern}(?P<name>{HAN}(?:{HAN}|[（）()“”、]){{1,39}}?)\s?[：:，,。]\s?"
    r"(?=(?:年初|全年|调整)?(?:预算|支出决算|决算)(?:安排|支出)?数?(?:为|是|：|:)?\s*$)"
)


_MOVED = "230"
"""转移性支出 has a 项 for every 类, by the same name: a body that spends means the 类."""


def item_before_role(text: str, year: int | None) -> tuple[str | None, int] | None:
    """The 项 that a list item names before the role of its figure, and where its name ends.

    >>> item_before_role("（1）学前教育：年初预算为", 2022)
    ('2050201', 7)
    """
    match = _ITEM_ROLE.match(text)
    if match is None:
        return None
    code = code_of(match["name"], "项", None, year)
    return (None if code and code.startswith(_MOVED) else code), match.end("name")


def names_something(text: str) -> bool:
    """Whether a list item has a name before its figure, and not only words for the whole.

    >>> names_something("2.社会救助（新）"), names_something("2.支出决算为"), names_something("支出")
    (True, False, False)
    """
    mark = _MARK.match(text)
    return mark is not None and not _ROLES.fullmatch(text, mark.end())


def deepest(chain: dict[str, str]) -> str | None:
    """The code of the lowest level named."""
    return chain.get("项") or chain.get("款") or chain.get("类")


def bare_class(text: str, year: int | None) -> tuple[str, int] | None:
    """The code of a 类 named without brackets right before a figure, and where its name ends.

    >>> bare_class("1、教育支出", 2023), bare_class("（一）教育支出", 2023)
    (('205', 6), ('205', 7))
    """
    match = _BARE.search(text)
    upper = upper_of_two(text)
    if match is None and upper is None:
        return None
    bare = _ORDINAL.sub("", match["name"]).rpartition("、")[2] if match else ""
    name = upper or bare
    for candidate in (name, name.removesuffix("支出") + "支出"):
        code = code_of(candidate, "类", None, year)
        if code:
            tail = match[0][match.end("name") - match.start() :] if match else ""
            planned = "预算" in tail or "年" in tail
            return code, match.end("name") if match and planned else len(text)
    return None
