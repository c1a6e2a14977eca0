"""项目支出绩效自评表: the self-evaluation form."""

import re
from itertools import pairwise

from budgetdisclosure.model import TableRow
from budgetdisclosure.source import Cell, Grid

from .kind import Rows, TableKind, Understood, find_row, made_cell, made_table, plain, rows_of

_HEAD = {
    "项目名称": "project",
    "主管部门": "department",
    "实施单位": "implementer",
    "项目负责人": "person",
    "联系电话": "telephone",
}
_FUNDS = (
    ("annual_total", re.compile("年度资金总额|资金总额")),
    ("current_fiscal", re.compile("当年财政拨款|财政拨款")),
    ("carryover", re.compile("上年结转")),
    ("other", re.compile("其他资金")),
)
_FUND_COLUMNS = (
    ("budget", "年初预算"),
    ("adjusted", "全年预算"),
    ("executed", "执行数"),
    ("weight", "分值"),
    ("rate", "执行率"),
    ("score", "得分"),
)
_INDICATOR_COLUMNS = (
    ("level1", "一级指标"),
    ("level2", "二级指标"),
    ("level3", "三级指标"),
    ("target", "指标值"),
    ("actual", "完成值"),
    ("weight", "分值"),
    ("score", "得分"),
    ("deviation", "偏差"),
)
_UNITS = {"weight": "分", "score": "分", "rate": "%"}


def _read(grid: Grid, number: int, title: str, ordinal: int) -> Understood | None:
    form = f"self_evaluations.{ordinal}"
    rows = rows_of(grid)
    heads = find_row(rows, "一级指标", "二级指标")
    if heads is None or find_row(rows, "分值") is None:
        return None
    funds = find_row(rows, "执行率", "得分")
    texts: dict[str, object] = {}
    made: list[TableRow] = []
    columns: dict[int, str] = {}
    unit = "万元"
    count, level1 = 0, ""
    for position, row in enumerate(rows):
        if funds is not None and position == funds:
            columns = _columns(row, _FUND_COLUMNS)
            unit = "元" if "（元）" in plain(row[0].text) else "万元"
            made.append(_plain_row(grid, number, row, header=True))
        elif position == heads:
            columns = _columns(row, _INDICATOR_COLUMNS)
            made.append(_plain_row(grid, number, row, header=True))
        elif position > heads and plain(row[0].text).startswith("总分"):
            made.append(_total(grid, number, row, form))
        elif position > heads:
            count += 1
            level1 = _indicator(row, columns, f"{form}.indicators.{count}", level1, texts)
            root = f"{form}.indicators.{count}"
            made.append(_valued(grid, number, row, columns, root, "level2", None))
        elif funds is not None and funds < position < heads and (source := _source(row)):
            root = f"{form}.funds.{source}"
            made.append(_valued(grid, number, row, columns, root, "", unit))
        else:
            _head(row, rows, position, form, texts)
            made.append(_plain_row(grid, number, row))
    table = made_table(grid, number, "self_evaluation", title, made, unit)
    return Understood(table=table, texts=texts)


def _columns(row: list[Cell], known: tuple[tuple[str, str], ...]) -> dict[int, str]:
    """The name of each column, by its position in the grid."""
    texts = {cell.col: plain(cell.text) for cell in row}
    found = {c: next((n for n, word in known if word in text), "") for c, text in texts.items()}
    return {col: name for col, name in found.items() if name}


def _source(row: list[Cell]) -> str | None:
    label = "".join(plain(cell.text) for cell in row[:2])
    return next((name for name, pattern in _FUNDS if pattern.search(label)), None)


def _plain_row(grid: Grid, number: int, row: list[Cell], *, header: bool = False) -> TableRow:
    cells = tuple(made_cell(grid, number, cell) for cell in row)
    return TableRow(name=plain(row[0].text) if row else "", cells=cells, header=header)


def _valued(  # noqa: PLR0917
    grid: Grid, number: int, row: list[Cell], columns: dict[int, str], root: str, naming: str,
    unit: str | None,
) -> TableRow:  # fmt: skip
    cells = tuple(
        made_cell(grid, number, cell, column, f"{root}.{column}" if _holds(column) else "",
                  _UNITS.get(column, unit))
        for cell, column in ((cell, columns.get(cell.col, "")) for cell in row)
    )  # fmt: skip
    named = [c.text for c in cells if (c.column == naming if naming else c.text)]
    return TableRow(name=plain(named[0]) if named else "", cells=cells)


def _holds(column: str) -> bool:
    return bool(column) and not column.startswith("level") and column != "deviation"


def _total(grid: Grid, number: int, row: list[Cell], form: str) -> TableRow:
    fields = ("", "total_weight", "total_score")
    cells = tuple(
        made_cell(grid, number, cell, name, f"{form}.{name}" if name else "", "分")
        for cell, name in zip(row, (*fields, *[""] * len(row)), strict=False)
    )
    return TableRow(name="总分", cells=cells)


def _indicator(
    row: list[Cell], columns: dict[int, str], root: str, level1: str, texts: dict[str, object]
) -> str:
    for cell in row:
        column, text = columns.get(cell.col, ""), cell.text.strip()
        if column == "level1":
            level1 = plain(text) or level1
            texts[f"{root}.level1"] = level1
        elif column in ("level2", "level3", "target", "actual", "deviation") and text:
            texts[f"{root}.{column}"] = text
    return level1


def _head(row: list[Cell], rows: Rows, position: int, form: str, texts: dict[str, object]) -> None:
    """Label and value pairs at the top; objective and result below their header."""
    for label, value in pairwise(row):
        name = _HEAD.get(plain(label.text))
        if name and value.text:
            texts[f"{form}.{name}"] = plain(value.text)
    above = [plain(cell.text) for cell in rows[position - 1]] if position else []
    if "预期目标" in above:
        for cell, title in zip(row[-2:], ("objective", "achieved"), strict=False):
            if cell.text:
                texts[f"{form}.{title}"] = cell.text


KIND = TableKind(name="self_evaluation", order=10, read=_read)
