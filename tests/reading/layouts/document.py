"""A document of nine tables, as a reader of some format would hand it on."""

from collections.abc import Callable

from attrs import frozen

from budgetdisclosure.source import Block, Document, Grid

from . import coded, economic, ledger
from .cells import C, Row, Sheet
from .layout import Layout
from .three_public import three_public
from .truth import Truth

_OPENING = "某市某某局2021年度部门决算"
Printed = dict[tuple[int, int, int], C]
"""What is printed at table, row and column."""


Maker = Callable[[str, Truth, Layout], list[Row]]


@frozen
class Made:
    """A document, and what each of its cells states."""

    document: Document
    printed: Printed
    sheets: tuple[Sheet, ...] = ()


def sheets(truth: Truth, *layouts: Layout) -> tuple[Sheet, ...]:
    """The tables of a set of accounts, each in the next of the layouts."""
    return tuple(
        _sheet(truth, number, layouts[number % len(layouts)]) for number in range(len(_TABLES))
    )


def _sheet(truth: Truth, number: int, layout: Layout) -> Sheet:
    title, rows = _TABLES[number]
    title = title.replace("{}", "收入支出" if layout.carry else "支出")
    above = []
    if not layout.title_inside:
        above.append(layout.title.format(title))
    if not layout.unit_inside:
        above.append(f"部门：{layout.body} 金额单位：{layout.printing.unit}")
    return Sheet(above=tuple(above), rows=tuple(map(tuple, rows(title, truth, layout))),
                 unit=layout.printing.unit)  # fmt: skip


def _by_function(root: str, columns: Callable[[Layout], list[coded.Column]]) -> Maker:
    return lambda title, truth, layout: coded.coded(
        title, f"{root}.functions", columns(layout), truth, layout
    )


_TABLES: tuple[tuple[str, Maker], ...] = (
    ("收入支出决算总表", lambda _, truth, layout: ledger.totals(truth, layout)),
    ("收入决算表", _by_function("income", coded.income)),
    ("支出决算表", _by_function("expenditure", coded.expenditure)),
    ("财政拨款收入支出决算总表", lambda _, truth, layout: ledger.fiscal(truth, layout)),
    ("一般公共预算财政拨款{}决算表", _by_function("general_public", coded.general_public)),
    ("政府性基金预算财政拨款收入支出决算表",
     _by_function("government_fund", lambda layout: coded.fund("government_fund", layout))),
    ("国有资本经营预算财政拨款{}决算表",
     _by_function("state_capital", lambda layout: coded.fund("state_capital", layout))),
    ("一般公共预算财政拨款基本支出决算表", lambda _, truth, layout: economic.basic(truth, layout)),
    ("财政拨款“三公”经费支出决算表", lambda _, truth, layout: three_public(truth, layout)),
)  # fmt: skip


def made(tables: tuple[Sheet, ...], opening: str = _OPENING) -> Made:
    """A document of ``tables``."""
    blocks = [Block(text=opening)]
    grids: list[Grid] = []
    printed: Printed = {}
    for number, sheet in enumerate(tables):
        blocks += [Block(text=line) for line in sheet.above]
        grid, cells = sheet.grid(len(blocks))
        grids.append(grid)
        printed |= {(number, row, col): cell for (row, col), cell in cells.items()}
        blocks += [Block(text=line) for line in sheet.below]
    return Made(Document(blocks=tuple(blocks), grids=tuple(grids)), printed, tables)
