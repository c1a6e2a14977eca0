"""列入部门决算编制范围的单位: each unit with how it is paid for, its posts and its people."""

from collections.abc import Mapping, Sequence

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import TableRow
from budgetdisclosure.source import Cell, Grid
from budgetdisclosure.wording.staff_table import COLUMNS, NEEDED

from .kind import TableKind, Understood, made_cell, made_table, plain, rows_of

ROOT = "staffing.units"
_TOTAL = pattern(r"(?:合计|总计|小计)$")
_DEEPEST = 4


def _read(grid: Grid, number: int, title: str, ordinal: int) -> Understood | None:
    if ordinal > 1:
        return None
    rows = rows_of(grid)
    head = next((n for n, row in enumerate(rows[:_DEEPEST]) if _named(row) >= NEEDED), None)
    if head is None:
        return None
    columns = {cell.col: _column(cell) for cell in rows[head]}
    made = [_row(grid, number, row, {}, "", header=True) for row in rows[: head + 1]]
    texts: dict[str, object] = {}
    count = 0
    for row in rows[head + 1 :]:
        told = {columns.get(cell.col, ""): plain(cell.text) for cell in row}
        name = told.get("name", "")
        unit = bool(name) and not _TOTAL.search(name)
        count += unit
        root = f"{ROOT}.{count}" if unit else ""
        made.append(_row(grid, number, row, columns, root))
        if unit:
            texts |= {f"{root}.{key}": told[key] for key in ("name", "funding") if told.get(key)}
    return Understood(table=made_table(grid, number, "staff", title, made, None), texts=texts)


def _named(row: Sequence[Cell]) -> frozenset[str]:
    return frozenset(map(_column, row))


def _column(cell: Cell) -> str:
    text = plain(cell.text)
    return next((name for name, words in _PATTERNS.items() if words.fullmatch(text)), "")


_PATTERNS = {name: pattern(rf"(?:{words})(?:[（(]人[）)])?") for name, words in COLUMNS.items()}


def _row(
    grid: Grid,
    number: int,
    row: Sequence[Cell],
    columns: Mapping[int, str],
    root: str,
    *,
    header: bool = False,
) -> TableRow:
    """A row; a number that covers two columns is that of neither."""
    cells = []
    for cell in row:
        column = columns.get(cell.col, "")
        counted = root and column in ("posts", "actual") and cell.col_span == 1
        path = f"{root}.{column}" if counted else ""
        cells.append(made_cell(grid, number, cell, column, path, "人" if counted else None))
    name = next((plain(cell.text) for cell in cells if cell.column == "name"), "")
    first = plain(row[0].text) if row else ""
    return TableRow(name=name or first, cells=tuple(cells), header=header)


KIND = TableKind(name="staff", order=25, read=_read)
