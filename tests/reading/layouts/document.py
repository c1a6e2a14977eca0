"""A document of nine tables, as a reader of some format would hand it on."""

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


@frozen
class Made:
    """A document, and what each of its cells states."""

    document: Document
    printed: Printed
    sheets: tuple[Sheet, ...] = ()


def sheets(truth: Truth, layout: Layout) -> tuple[Sheet, ...]:
    """The tables of a set of accounts."""
    tables: list[tuple[str, list[Row]]] = [("收入支出决算总表", ledger.totals(truth, layout))]
    for title, root, columns in (
        ("收入决算表", "income.functions", coded.income(layout)),
        ("支出决算表", "expenditure.functions", coded.expenditure(layout)),
    ):
        tables.append((title, coded.coded(title, root, columns, truth, layout)))
    tables.append(("财政拨款收入支出决算总表", ledger.fiscal(truth, layout)))
    word = "收入支出" if layout.carry else "支出"
    for title, root, columns in (
        (f"一般公共预算财政拨款{word}决算表", "general_public", coded.general_public(layout)),
        ("政府性基金预算财政拨款收入支出决算表", "government_fund",
         coded.fund("government_fund", layout)),
        (f"国有资本经营预算财政拨款{word}决算表", "state_capital",
         coded.fund("state_capital", layout)),
    ):  # fmt: skip
        rows = coded.coded(title, f"{root}.functions", columns, truth, layout)
        tables.append((title, rows))
    tables.append(("一般公共预算财政拨款基本支出决算表", economic.basic(truth, layout)))
    tables.append(("财政拨款“三公”经费支出决算表", three_public(truth, layout)))
    return tuple(_sheet(title, rows, layout) for title, rows in tables)


def _sheet(title: str, rows: list[Row], layout: Layout) -> Sheet:
    above = []
    if not layout.title_inside:
        above.append(layout.title.format(title))
    if not layout.unit_inside:
        above.append(f"部门：{layout.body} 金额单位：{layout.printing.unit}")
    return Sheet(above=tuple(above), rows=tuple(map(tuple, rows)))


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
