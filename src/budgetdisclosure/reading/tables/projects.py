"""项目预算执行情况: projects with budget, executed, surplus, rate."""

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import TableRow
from budgetdisclosure.source import Cell, Grid

from .kind import TableKind, Understood, find_row, made_cell, made_table, plain, rows_of

_ROOT = "performance.projects"
_COLUMNS = (
    ("name", pattern("项目名称")),
    ("budget", pattern("预算")),
    ("executed", pattern("执行数|执行金额|实际支出|支出数")),
    ("surplus", pattern("结余|余额")),
    ("rate", pattern("执行率")),
    ("remark", pattern("备注")),
)
_TOTAL = pattern("^(?:总计|合计|小计)$")
_UNIT = pattern("[（(](万元|元|亿元|千元)[）)]")


def _read(grid: Grid, number: int, title: str, ordinal: int) -> Understood | None:
    if ordinal > 1:
        return None
    rows = rows_of(grid)
    head = find_row(rows, "项目名称", "执行数", "执行率")
    if head is None or find_row(rows, "一级指标") is not None:
        return None
    header = [plain(cell.text) for cell in rows[head]]
    columns = {
        cell.col: next((n for n, p in _COLUMNS if p.search(text)), "")
        for cell, text in zip(rows[head], header, strict=True)
    }
    if not {"budget", "executed"} <= set(columns.values()):
        return None
    units = [m[1] for text in header if (m := _UNIT.search(text))]
    unit = units[0] if units else None
    made, texts = [_header(grid, number, row) for row in rows[: head + 1]], {}
    count = 0
    for row in rows[head + 1 :]:
        short = len(columns) - len(row) if grid.page is None else 0
        named = [columns.get(cell.col + max(short, 0), "") for cell in row]
        label = next((t for cell in row[:2] if _TOTAL.match(t := plain(cell.text))), "")
        total = bool(label)
        count += not total
        root = f"{_ROOT}.sum" if total else f"{_ROOT}.executions.{count}"
        made.append(_row(grid, number, row, named, root, unit, label))
        for cell, column in zip(row, named, strict=False):
            if column in ("name", "remark") and cell.text and not total:
                texts[f"{root}.{column}"] = plain(cell.text)
    return Understood(table=made_table(grid, number, "projects", title, made, unit), texts=texts)


def _header(grid: Grid, number: int, row: list[Cell]) -> TableRow:
    cells = tuple(made_cell(grid, number, cell) for cell in row)
    return TableRow(name=plain(row[0].text) if row else "", cells=cells, header=True)


def _row(  # noqa: PLR0917
    grid: Grid,
    number: int,
    row: list[Cell],
    columns: list[str],
    root: str,
    unit: str | None,
    label: str,
) -> TableRow:
    """A row: that of the total has its printed ``label``, any other the name of its project."""
    units = {"rate": "%", "budget": unit, "executed": unit, "surplus": unit}
    cells = tuple(
        made_cell(
            grid, number, cell, column, f"{root}.{column}" if column in units else "",
            units.get(column),
        )
        for cell, column in zip(row, columns, strict=False)
    )  # fmt: skip
    name = next((plain(c.text) for c, n in zip(row, columns, strict=False) if n == "name"), "")
    return TableRow(name=label or name, cells=cells)


KIND = TableKind(name="projects", order=20, read=_read)
