"""The money of a performance form: 年度资金总额, 其中：财政拨款, 上年结转, 其他资金."""

import re
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from attrs import evolve, field, frozen

from budgetdisclosure.figures import Measure, parse_numeral
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import TableRow
from budgetdisclosure.source import Cell, Grid

from .form_rates import shares_as_rates
from .form_sources import apart, source_of
from .kind import Rows, made_cell, plain

_PERIOD = pattern("^实施期|^项目资金总额|^项目总额|^中期|^实施周期")
_COLUMNS = (
    ("score", pattern("得分")),
    ("weight", pattern("分值|权重")),
    ("rate", pattern("执行率")),
    ("executed", pattern("执行数|执行金额|支出数|实际支出")),
    ("budget", pattern("年初预算")),
    ("adjusted", pattern("全年(?:[（(]调整[）)])?预算|调整后?预算|预算调整|预算数|预算金额")),
)
_MONEY = ("budget", "adjusted", "executed")
_UNIT = pattern("[（(](万元|亿元|千元|元)[）)]|单位[：:](万元|亿元|千元|元)")
_UNITS = {"weight": "分", "score": "分", "rate": "%"}
_FEWEST = 3


@frozen(kw_only=True)
class FundLayout:
    """Where the money stands: the header row and its columns, or pairs of label and value.

    ``cells`` tells the source of each labelled row or pair, by row and column of the grid;
    ``unit`` is None where none is printed, and then nothing is read.
    """

    header: int | None = None
    columns: dict[int, str] = field(factory=dict)
    rows: dict[int, str] = field(factory=dict)
    pairs: dict[tuple[int, int], str] = field(factory=dict)
    unit: str | None = None
    whole: bool = False
    """Whether the total has no other sources: the rest has a row, and no row is left blank."""


def find_funds(rows: Rows) -> FundLayout:
    """The layout of the money in the rows above the indicators."""
    unit = next(
        (m[1] or m[2] for row in rows for cell in row if (m := _UNIT.search(plain(cell.text)))),
        None,
    )
    if unit is None:
        return FundLayout()
    for position, row in enumerate(rows):
        columns = _columns(row)
        if len(set(columns.values())) >= _FEWEST and set(columns.values()) & set(_MONEY):
            sources = _rows(rows, position + 1, columns)
            money = (c for at in sources for c in rows[at] if columns.get(c.col) in _MONEY)
            return FundLayout(
                header=position,
                columns=columns,
                rows=sources,
                unit=unit,
                whole=_whole(sources.values(), money) and not _of_this_year(rows, sources),
            )
    pairs = _pairs(rows, unit)
    values = (cell for at, row in enumerate(rows) for cell in row if (at, cell.col) in pairs)
    return FundLayout(pairs=pairs, unit=unit, whole=_whole(pairs.values(), values))


def _columns(row: Sequence[Cell]) -> dict[int, str]:
    found: dict[int, str] = {}
    for cell in row:
        text = plain(cell.text)
        name = next((name for name, pattern in _COLUMNS if pattern.search(text)), "")
        if name and name not in found.values():
            found.update(dict.fromkeys(range(cell.col, cell.col + max(cell.col_span, 1)), name))
    return found


def _rows(rows: Rows, start: int, columns: dict[int, str]) -> dict[int, str]:
    """The source of each row; of the total alone where a row with money has no or a known name."""
    found: dict[int, str] = {}
    for position, row in enumerate(rows[start:], start):
        label = "".join(plain(cell.text) for cell in row if cell.col not in columns)
        if re.search("目标|完成情况", label) and len(row) <= _FEWEST:
            break
        name = source_of(label)
        money = any(columns.get(cell.col) in _MONEY and _some(cell) for cell in row)
        nested = label.startswith("其中") and bool(set(found.values()) - {"annual_total"})
        if name and name not in found.values() and not nested:
            found[position] = name
        elif money and not label and not found:
            return {position: "annual_total"}
        elif money or nested:
            return _total_alone(found)
    return found if apart(found.values()) else _total_alone(found)


def _whole(sources: Collection[str], money: Iterable[Cell]) -> bool:
    rest = "other" in sources or "unit_money" in sources
    return rest and all(parse_numeral(cell.text) is not None for cell in money)


def _of_this_year(rows: Rows, sources: dict[int, str]) -> bool:
    """Whether the rows tell of this year's appropriation alone, so that 上年结转 may be left out."""
    labels = ("".join(plain(cell.text) for cell in rows[at]) for at in sources)
    return "carryover" not in sources.values() and any(map(_THIS_YEAR.search, labels))


_THIS_YEAR = pattern("[当本]年")
_At = TypeVar("_At")


def _total_alone(found: dict[_At, str]) -> dict[_At, str]:
    return {at: one for at, one in found.items() if one == "annual_total"}


def _some(cell: Cell) -> bool:
    """Whether a cell holds money, and not nothing."""
    numeral = parse_numeral(cell.text)
    return numeral is not None and (numeral.figure is None or numeral.figure.value != 0)


def _pairs(rows: Rows, unit: str) -> dict[tuple[int, int], str]:
    """Label and value side by side; columns headed by a longer period than the year are left out."""
    found: dict[tuple[int, int], str] = {}
    period: set[int] = set()
    for position, row in enumerate(rows):
        for cell, value in pairwise(row):
            text = plain(cell.text)
            if _PERIOD.match(text):
                period.add(cell.col)
                continue
            name = source_of(text)
            if name is None or (cell.col in period and name != "annual_total"):
                continue
            if name in found.values():
                if parse_numeral(value.text, unit) is not None:
                    return _total_alone(found)
            else:
                found[position, value.col] = name
    return found if apart(found.values()) else _total_alone(found)


def head_row(grid: Grid, number: int, row: list[Cell], root: str, layout: FundLayout) -> TableRow:
    """The header of the money, with the weight of the execution where 得分（20分×执行率） tells it."""
    cells = [made_cell(grid, number, cell) for cell in row]
    if "weight" not in layout.columns.values() and "annual_total" in layout.rows.values():
        for at, cell in enumerate(cells):
            told = _WEIGHT_TOLD.search(plain(cell.text))
            if told:
                cells[at] = evolve(
                    cell,
                    column="weight",
                    path=f"{root}.funds.annual_total.weight",
                    value=Measure(Decimal(told[1] or told[2]), "分"),
                )
                break
    name = plain(row[0].text) if row else ""
    return TableRow(name=name, cells=tuple(cells), header=True)


_WEIGHT_TOLD = pattern(
    r"得分[（(](\d{1,2})分?[*×xX]预?算?执行率[）)]|执行情况.*[（(](\d{1,2})分[）)]"
)


def fund_row(  # noqa: PLR0917
    grid: Grid, number: int, row: list[Cell], root: str, layout: FundLayout, position: int
) -> TableRow | None:
    """The row with its money, None if it holds none.

    A source without any money has the paths of its blank cells: it adds nothing.
    """
    source = layout.rows.get(position)
    if source is None and not any((position, cell.col) in layout.pairs for cell in row):
        return None
    cells, name = [], ""
    empty = bool(source) and not any(
        layout.columns.get(cell.col) in _MONEY and cell.text.strip() for cell in row
    )
    for cell in row:
        paired = layout.pairs.get((position, cell.col))
        column = layout.columns.get(cell.col, "") if source else "budget" if paired else ""
        path = f"{root}.funds.{source or paired}.{column}" if column else ""
        unit = _UNITS.get(column, layout.unit)
        made = made_cell(grid, number, cell, column, path, unit)
        cells.append(evolve(made, path=path) if empty and column in _MONEY else made)
        name = name or plain(cell.text)
    return TableRow(name=name, cells=shares_as_rates(cells))
