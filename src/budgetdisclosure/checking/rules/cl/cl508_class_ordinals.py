"""CL508: 总表类目序 / ordinals of the classes."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.forms import cell_finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.classification import How, Level, Table, find
from budgetdisclosure.figures import parse_chinese
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Table as Grid
from budgetdisclosure.model import TableCell

_NUMBERED = pattern(rf"(?P<number>[一二三四五六七八九十]{{1,3}})、(?P<name>{HAN}{{3,20}})")
_FEWEST = 4
_HEAD = (
    "2024年度部门决算说明\n一、收入支出决算总表\n\t项目\n\t决算数\n\n"
    "\t一、一般公共服务支出\n\t30.00\n\n\t二、教育支出\n\t1.00\n\n\t三、科学技术支出\n\t1.00\n\n"
)


@rule(
    "CL508",
    severity="info",
    passes=_HEAD + "\t四、卫生健康支出\n\t2.00\n\n\t五、住房保障支出\n\t3.00\n",
    fails=_HEAD + "\t四、卫生健康支出\n\t2.00\n\n\t四、住房保障支出\n\t3.00\n",
)
def check(case: Case) -> Iterator[Finding]:
    """The ordinals of the classes in a summary table rise.

    Gaps are no defect: many leave out the classes without figures and keep the printed ordinals.
    """
    year = case.report.year
    for table in case.disclosure.tables if case.disclosure and year else ():
        columns: dict[int | None, list[_Numbered]] = {}
        for one in _numbered(table):
            columns.setdefault(one.cell.place.col, []).append(one)
        for found in columns.values():
            if len(found) < _FEWEST or not _some_fall(found):
                continue
            numbered = [(one.number, one.cell) for one in found if _is_class(one.name, year)]
            if len(numbered) < _FEWEST:
                continue
            for (before, _), (number, cell) in pairwise(numbered):
                if number <= before:
                    yield cell_finding("CL508", "info", cell, before=before)


class _Numbered(NamedTuple):
    number: int
    name: str
    cell: TableCell


def _some_fall(found: list[_Numbered]) -> bool:
    """Whether some ordinal is not above the one before: those of the classes alone may be."""
    return any(one.number <= before.number for before, one in pairwise(found))


def _is_class(name: str, year: int | None) -> bool:
    known = find(name, level=Level.CLASS, table=Table.FUNCTIONAL, on=year)
    return known is not None and known.how is How.EXACT


def _numbered(table: Grid) -> Iterator[_Numbered]:
    for row in table.rows:
        for cell in row.cells:
            if "、" not in cell.text:
                continue
            match = _NUMBERED.fullmatch("".join(cell.text.split()))
            if match is None:
                continue
            number = _ordinal(match["number"])
            if number is not None:
                yield _Numbered(number, match["name"], cell)


@lru_cache(maxsize=128)
def _ordinal(text: str) -> int | None:
    number = parse_chinese(text)
    return None if number is None else int(number)
