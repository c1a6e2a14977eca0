"""CP618: 科目行缺失 / a line left out of a table."""

from collections.abc import Iterator, Mapping, Set

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, table
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.standard import found_tables
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Table, TableRow
from budgetdisclosure.model.standard.table import StandardTable

_LEVELS = (3, 5, 7)
_ENOUGH = 4
"""So many lines must have what is above and below them before one that lacks it means something."""
_MOST = 2
"""More that lack it are a habit."""

_Gap = tuple[Table, TableRow, str]

_HEADS = ("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
_LINES = (
    ("", "合计", "9.00", "9.00", ""),
    ("205", "教育支出", "6.00", "6.00", ""),
    ("20502", "普通教育", "6.00", "6.00", ""),
    ("2050202", "小学教育", "6.00", "6.00", ""),
    ("221", "住房保障支出", "3.00", "3.00", ""),
    ("22102", "住房改革支出", "3.00", "3.00", ""),
    ("2210201", "住房公积金", "3.00", "3.00", ""),
)


@rule(
    "CP618",
    severity="warning",
    passes=YEAR + table("支出决算表", _HEADS, *_LINES),
    fails=YEAR + table("支出决算表", _HEADS, *_LINES[:5], *_LINES[6:]),
)
def check(case: Case) -> Iterator[Finding]:
    """A table that shows 类, 款 and 项 has all three of each line."""
    gaps: list[_Gap] = []
    held = 0
    tables = [
        (one, rows)
        for standard, one in found_tables(case)
        if standard.shape == "coded" and one.whole and (rows := _lines(standard, one))
    ]
    for one, rows in tables:
        others = [_levels(other) for _, other in tables if other is not rows]
        usual = set.intersection(*others) if len(others) > 1 else set()
        found, right = _gaps(one, rows, usual)
        gaps += found
        held += right
    if held < _ENOUGH or len(gaps) > _MOST:
        return
    for one, row, missing in gaps:
        yield Finding(
            rule="CP618",
            severity=Severity.WARNING,
            detail=Message.of(
                f"CP618.message{'' if missing else '_below'}",
                title=one.title,
                name=row.name,
                code=row.code or "",
                missing=missing,
            ),
            stated=row.code,
            place=row.cells[0].place,
        )


def _lines(standard: StandardTable, one: Table) -> dict[str, TableRow]:
    """The lines of a table by code."""
    return {
        row.code: row
        for row in one.rows
        if row.code and any(cell.path.startswith(f"{standard.root}.") for cell in row.cells)
    }


def _levels(rows: Mapping[str, TableRow]) -> set[int]:
    """The lengths of the codes that a table shows."""
    return {len(code) for code in rows}


def _gaps(one: Table, rows: Mapping[str, TableRow], usual: Set[int]) -> tuple[list[_Gap], int]:
    """Lines that lack the one above or all below, with the code that is missing above; the others.

    A table shows a level if one of its lines is of it, or if all other tables show it.
    """
    levels = _levels(rows)
    if len(levels) > 1:
        levels |= usual
    found: dict[tuple[str, str], _Gap] = {}
    held = 0
    above = {code[:length] for code in rows for length in _LEVELS if length < len(code)}
    for code, row in rows.items():
        parent = code[:-2] if len(code) > _LEVELS[0] else ""
        lacks = bool(parent) and parent not in rows
        if lacks and len(parent) in levels:
            found.setdefault((parent, ""), (one, row, parent))
        if len(code) < _LEVELS[-1] and code not in above:
            found["", code] = (one, row, "")
        elif not lacks:
            held += 1
    return list(found.values()), held
