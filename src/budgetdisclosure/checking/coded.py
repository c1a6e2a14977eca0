"""Codes printed beside names: in the rows of tables, in prose, in a report built by hand."""

import re
from collections.abc import Iterator, Sequence

from attrs import field, frozen

from budgetdisclosure.classification import Pair, PairStatus, compare
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Disclosure, FinalAccounts, Table, TableCell, TableRow
from budgetdisclosure.source import Block, Place

_CODE = pattern(r"[1235]\d{2}(?:\d{2}){0,2}")
_BOTH = pattern(
    rf"(?P<code>[1235]\d{{2}}(?:\d{{2}}){{0,2}})[-\s]?(?P<name>(?:{HAN}|[“]).*)", re.DOTALL
)
_CHINESE = pattern(HAN)
_NUMBER = pattern(
    r"^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[一二三四五六七八九十]{1,3}、)"
)
_KNOWN_SHARE = 0.6
_SKIPPED = ("self_evaluation", "projects", "chart")
_PROSE = pattern(
    rf"(?:(?<=[。；，：:\n、\-—）)“])|^|\d[.．、])\s*(?P<name>(?:{HAN}|[（）()“”、]){{2,45}}?)"
    r"(?:的?(?:支出)?金额为?[\d,，.]+万?元)?[（(](?P<word>科目编码|科目代码|编码)?[:：]?\s*"
    r"(?P<code>2\d{4}(?:\d{2})?|2\d{2})[）)]"
)
_IN_BRACKETS = pattern(r"2\d\d(?:\d\d){0,2}[）)]")


@frozen
class Coded:
    """A code with the name printed beside it.

    ``place`` is that of the name, ``code_place`` that of the code; ``table`` is the number of the
    table, None in prose and in a report built by hand, which has paths and no places.
    """

    code: str
    name: str
    place: Place | None = None
    code_place: Place | None = None
    path: str | None = None
    table: int | None = None
    _pairs: dict[int, Pair] = field(factory=dict, init=False, eq=False, repr=False)

    @property
    def in_prose(self) -> bool:
        """Whether it stands in running text."""
        return self.table is None and self.path is None

    def compare(self, year: int) -> Pair:
        """Whether the two belong together in ``year``."""
        found = self._pairs.get(year)
        if found is None:
            found = self._pairs[year] = compare(self.code, self.name, on=year)
        return found


@frozen
class CodedTable:
    """A table by classification: its pairs, and cells of its code column that hold no code."""

    table: Table
    pairs: tuple[Coded, ...]
    broken: tuple[Coded, ...] = ()


def coded_tables(disclosure: Disclosure, year: int) -> Iterator[CodedTable]:
    """The tables whose rows are named by code, most of them rightly."""
    for number, table in enumerate(disclosure.tables):
        if table.kind in _SKIPPED:
            continue
        found = [
            (column, one)
            for row in table.rows
            if (pair := _of_row(row, number)) is not None
            for column, one in (pair,)
        ]
        pairs = tuple(one for _, one in found)
        known = sum(one.compare(year).status not in _STRANGE for one in pairs)
        if len(pairs) >= 2 and known >= _KNOWN_SHARE * len(pairs):
            columns = {column for column, _ in found}
            yield CodedTable(table, pairs, tuple(_broken(table, number, columns)))


_STRANGE = (PairStatus.UNKNOWN_CODE, PairStatus.UNKNOWN_NAME, PairStatus.OTHER_CODE)


def _of_row(row: TableRow, number: int) -> tuple[int, Coded] | None:
    if row.code and row.name and row.cells:
        place = row.cells[0].place
        return 0, Coded(row.code, row.name, place, place, table=number)
    for index, cell in enumerate(row.cells[:3]):
        text = _bare(cell)
        if not text:
            continue
        both = _BOTH.fullmatch(text)
        if both:
            return index, Coded(both["code"], both["name"], cell.place, cell.place, table=number)
        if not _CODE.fullmatch(text):
            return None
        return _split(row, index, text, number)
    return None


def _split(row: TableRow, index: int, code: str, number: int) -> tuple[int, Coded] | None:
    """A code in one cell, or in the three columns 类, 款, 项, with the name behind it."""
    for at in range(index + 1, min(index + 4, len(row.cells))):
        text = _bare(row.cells[at])
        if _CHINESE.search(text):
            cells = row.cells
            return index, Coded(code, text, cells[at].place, cells[index].place, table=number)
        if text and not (len(text) == 2 and text.isdigit()):
            return None
        code += text
    return None


def _broken(table: Table, number: int, columns: set[int]) -> Iterator[Coded]:
    """Cells of the code column with digits that are no code, each before a name.

    A bare segment (05) is the habit of some forms; so are codes of units (327001).
    """
    split = _splits(table)
    for row in table.rows:
        for index in sorted(columns):
            cells = row.cells[index : index + 4]
            split_code = _code_in_columns(cells) if split else None
            if split_code:
                name, digits = cells[3], split_code
            elif len(cells) > 1 and _LENGTHS.fullmatch(first := _bare(cells[0])):
                name, digits = cells[1], first
            else:
                continue
            bare = _bare(name)
            if _CHINESE.search(bare):
                yield Coded(digits, bare, name.place, cells[0].place, table=number)


def _code_in_columns(cells: Sequence[TableCell]) -> str | None:
    """The digits of the three columns 类, 款, 项 before a name."""
    if len(cells) < 4:
        return None
    texts = [_bare(cell) for cell in cells[:3]]
    return "".join(texts) if _SEGMENTS.fullmatch("|".join(texts)) else None


def _bare(cell: TableCell) -> str:
    return "".join(cell.text.split())


_SEGMENTS = pattern(r"\d{0,2}\|\d\d\|\d\d")
_LENGTHS = pattern(r"[1235]\d{3}|[1235]\d{5}")


def _splits(table: Table) -> bool:
    """Whether the table prints 类, 款, 项 in three columns, on each row all of them."""
    rows = [[_bare(cell) for cell in row.cells[:3]] for row in table.rows if len(row.cells) > 3]
    full = sum(bool(re.fullmatch(r"\d{3}\|\d\d\|\d\d", "|".join(row))) for row in rows)
    return full >= 2


def coded_in_prose(blocks: tuple[Block, ...]) -> Iterator[Coded]:
    """``小学教育（2050202）`` and ``小学教育的金额为1.50万元（科目编码2050202）``."""
    for block in blocks:
        if block.label != "text" or not _IN_BRACKETS.search(block.text):
            continue
        for match in _PROSE.finditer(block.text):
            if len(match["code"]) > 3 or match["word"]:
                lead = _NUMBER.match(match["name"])
                begin = match.start("name") + (lead.end() if lead else 0)
                begin += len(match["name"]) - len(match["name"].lstrip("“")) if not lead else 0
                yield Coded(
                    match["code"],
                    block.text[begin : match.end("name")].strip("“”"),
                    block.place_in_clause(begin, match.end("name")),
                    block.place_in_clause(*match.span("code")),
                )


def coded_of_report(report: FinalAccounts) -> Iterator[Coded]:
    """The lines of a report built by hand that have both code and name."""
    for root, lines in (
        ("general_public.functions", report.general_public.functions),
        ("government_fund.functions", report.government_fund.functions),
        ("state_capital.functions", report.state_capital.functions),
        ("basic.items", report.basic.items),
    ):
        for line in lines:
            if line.name and line.code.isdigit():
                yield Coded(line.code, line.name, path=f"{root}.{line.code}")
