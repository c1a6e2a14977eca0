"""Codes and names of classifications, as the rows of tables print them."""

import re

from attrs import define, field

from budgetdisclosure.classification import find
from budgetdisclosure.classification.kinds import Level, Table

_DIGITS = re.compile(r"[1-5]\d{2}(?:\d{2}){0,2}")
_BEFORE = re.compile(
    r"[\[【（(]?(?P<code>[1-5]\d{2}(?:\d{2}){0,2})[\]】）)]?[-—_:：]?(?P<name>[\u4e00-\u9fff].*)"
)
_BEHIND = re.compile(
    r"(?P<name>.*[\u4e00-\u9fff].*?)[\[【（(](?P<code>[1-5]\d{2}(?:\d{2}){0,2})[\]】）)]"
)
_ORDINAL = re.compile(
    r"^(?:其中[:：]?)?(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)][、.．:：]?"
    r"|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]?[、.．:：]|\d{1,2}[）)]|[①-⑳])\s*"
)
_BARE_ORDINAL = re.compile(r"^(?:二?十[一二三四五六七八九]?)(?=[\u4e00-\u9fff]{2}.*(?:支出|事务)$)")
_PART = re.compile(r"^其中[:：]?")


def joined(parts: list[str]) -> str:
    """The code that the cells of the code columns make, empty if they make none.

    >>> joined(["201", "06", "01"]), joined(["201", "20106", "2010601"]), joined(["类", "款", "项"])
    ('2010601', '2010601', '')
    """
    code = ""
    for part in parts:
        digits = part.strip("[]【】（）()")
        if not digits.isdigit():
            continue
        code = digits if digits.startswith(code) and len(digits) > 2 else code + digits
    return code if _DIGITS.fullmatch(code) else ""


def apart(text: str) -> tuple[str, str]:
    """Code and name of a cell that prints both; the code is empty where there is none.

    >>> apart("[2010301]行政运行"), apart("行政运行（2010301）"), apart("行政运行")
    (('2010301', '行政运行'), ('2010301', '行政运行'), ('', '行政运行'))
    """
    match = _BEFORE.fullmatch(text) or _BEHIND.fullmatch(text)
    return (match["code"], match["name"]) if match else ("", text)


def label(text: str) -> tuple[str, bool]:
    """A label without its number, and whether it is a part (其中) of the row above.

    >>> label("二、政府性基金预算财政拨款收入"), label("其中：捐赠收入")
    (('政府性基金预算财政拨款收入', False), ('捐赠收入', True))
    >>> label("3.其中：（1）公务用车运行维护费"), label("二十四债务还本支出")
    (('公务用车运行维护费', True), ('债务还本支出', False))
    """
    plain, part = text, False
    while True:
        shorter = _ORDINAL.sub("", _PART.sub("", plain))
        part = part or bool(_PART.match(plain))
        if shorter == plain:
            return _BARE_ORDINAL.sub("", plain), part
        plain = shorter


@define
class Names:
    """Codes for rows that print only names: the name is looked for below the rows before it."""

    year: int | None
    chain: list[str] = field(factory=list)

    def saw(self, code: str) -> None:
        """Take in the code of a row."""
        self.chain = [code[:length] for length in (3, 5, 7) if length <= len(code)]

    def code_of(self, name: str) -> str:
        """The code of ``name`` below the rows before, at the lowest level first; else empty."""
        for depth in range(min(len(self.chain), 2), -1, -1):
            parent = self.chain[depth - 1] if depth else None
            match = find(name, _LEVELS[depth], parent, self.year, Table.FUNCTIONAL)
            if match is not None:
                code = str(match.entry.code)
                self.saw(code)
                return code
        return ""


_LEVELS = (Level.CLASS, Level.KUAN, Level.XIANG)
