"""XN310: 经济科目列举 / economic items listed."""

import re
from collections.abc import Iterator

from attrs import frozen

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, basic
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.passages import Passage, passages
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.classification import Table, find
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message

_LIST = pattern(r"(?:主要)?(?:包括|用于|有)(?:了)?\s?[：:]?\s?(?P<items>[^；;。：:]{4,800})")
_NAME = pattern(r"[^、，,；;。\s]+(?:\s[^、，,；;。\s]+)*")
_EMPTY = pattern(r"等(?:支出|费用|方面)?$")
_TITLE = YEAR + "六、一般公共预算财政拨款基本支出决算情况说明\n"


@frozen
class _Items:
    """The table of basic expenditure: the money of each code, and the code of each name."""

    spent: dict[str, bool]
    codes: dict[str, str]

    def has(self, name: str, year: int) -> bool | None:
        """Whether there is money for the item ``name``; None if it is no item that we know."""
        code = self.codes.get(_plain(name))
        if code is None:
            match = find(name, None, None, year, Table.ECONOMIC_DEPARTMENT)
            if match is None or not match.is_current or match.name != name:
                return None
            code = str(match.entry.code)
        return any(spent for other, spent in self.spent.items() if other.startswith(code))


@rule(
    "XN310",
    severity="warning",
    passes=_TITLE + "基本支出12.00万元，其中：公用经费2.00万元，主要包括：公务接待费。\n" + basic(),
    fails=_TITLE
    + "基本支出12.00万元，其中：公用经费2.00万元，主要包括：公务接待费、印刷费。\n"
    + basic(),
)
def check(case: Case) -> Iterator[Finding]:
    """Items listed as paid from basic expenditure have money in its table."""
    items = _items(case)
    year = case.report.year
    if items is None or year is None:
        return
    for passage in passages(case, "F06"):
        for match in _LIST.finditer(passage.text):
            yield from _listed(passage, match, items, year)


def _listed(passage: Passage, match: re.Match[str], items: _Items, year: int) -> Iterator[Finding]:
    names = [
        (m.start() + match.start("items"), _EMPTY.sub("", m[0]))
        for m in _NAME.finditer(match["items"])
    ]
    known = [(at, name, items.has(name, year)) for at, name in names]
    wrong = [(at, name) for at, name, spent in known if spent is False]
    if not wrong or not any(spent for _, _, spent in known):
        return
    at, first = wrong[0]
    told = "、".join(name for _, name in wrong)
    yield Finding(
        rule="XN310",
        severity=Severity.WARNING,
        detail=Message.of("XN310.message", names=told),
        stated=told,
        place=passage.place(at, at + len(first)),
    )


def _items(case: Case) -> _Items | None:
    """The items of the one table of basic expenditure; None if it is not read to the last cell."""
    tables = [t for t in case.disclosure.tables if t.kind == "basic"] if case.disclosure else []
    if len(tables) != 1 or not tables[0].whole:
        return None
    spent: dict[str, bool] = {}
    codes: dict[str, str] = {}
    for row in tables[0].rows:
        name = _plain(row.name) if row.name else ""
        for cell in row.cells:
            code = cell.path.removeprefix("basic.items.").partition(".")[0]
            if cell.path.startswith("basic.items.") and code.isdigit():
                spent[code] = spent.get(code, False) or bool(cell.value and cell.value.value)
                if row.name:
                    codes.setdefault(name, code)
    return _Items(spent, codes) if any(spent.values()) else None


def _plain(name: str) -> str:
    return re.sub(r"[（()）\s“”\"]", "", name)
