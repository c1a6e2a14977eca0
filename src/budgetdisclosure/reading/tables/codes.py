"""Codes and names of classifications, as the rows of tables print them."""

from attrs import define, field

from budgetdisclosure.classification import How, find, find_all
from budgetdisclosure.classification.kinds import Level, Table
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

_DIGITS = pattern(r"[1-5]\d{2}(?:\d{2}){0,2}")
_BEFORE = pattern(
    rf"[\[【（(]?(?P<code>[1-5]\d{{2}}(?:\d{{2}}){{0,2}})[\]】）)]?[-—_:：]?(?P<name>{HAN}.*)"
)
_BEHIND = pattern(
    rf"(?P<name>.*{HAN}.*?)[\[【（(](?P<code>[1-5]\d{{2}}(?:\d{{2}}){{0,2}})[\]】）)]"
)
_ORDINAL = pattern(
    r"^(?:其中[:：]?)?(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)][、.．:：]?"
    r"|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]?[、.．:：]|\d{1,2}[）)]|[①-⑳])\s*"
)
_BARE_ORDINAL = pattern(rf"^(?:二?十[一二三四五六七八九]?)(?={HAN}{{2}}.*(?:支出|事务)$)")
_PART = pattern(r"^其中[:：]?")


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
    """Codes for rows that print only names: the name is looked for below the rows before it.

    >>> names = Names(2021)
    >>> names.saw("201"), names.saw("20129")
    (None, None)
    >>> names.code_of("行政运行"), names.code_of("住房公积金"), Names(2021).code_of("行政运行")
    ('2012901', '2210201', '')
    """

    year: int | None
    chain: list[str] = field(factory=list)

    def saw(self, code: str) -> None:
        """Take in the code of a row."""
        self.chain = [above for above in self.chain if code.startswith(above) and above != code]
        self.chain.append(code)

    def code_of(self, name: str) -> str:
        """The code of ``name`` below the rows before, lowest first; else its only one; else empty."""
        code = next(filter(None, (self._below(name, above) for above in reversed(self.chain))), "")
        code = code or self._class(name) or self._anywhere(name)
        if code:
            self.saw(code)
        return code

    def _below(self, name: str, above: str) -> str:
        for length, level in _LEVELS.items():
            if length <= len(above):
                continue
            parent = above if length == len(above) + 2 else None
            found = [
                code
                for match in find_all(name, level, parent, self.year, Table.FUNCTIONAL)
                if (code := str(match.entry.code)).startswith(above)
            ]
            if len(found) == 1:
                return found[0]
        return ""

    def _class(self, name: str) -> str:
        match = find(name, Level.CLASS, None, self.year, Table.FUNCTIONAL)
        return str(match.entry.code) if match is not None else ""

    def _anywhere(self, name: str) -> str:
        match = find(name, None, None, self.year, Table.FUNCTIONAL)
        sure = match is not None and match.how is How.EXACT
        return str(match.entry.code) if match is not None and sure else ""


_LEVELS = {5: Level.KUAN, 7: Level.XIANG}
