"""The head of a table, and whether another page repeats it."""

from budgetdisclosure.lazy import pattern

from .columns import mapped
from .content import Table

_DATA = pattern(r"-?\d[\d,]*\.\d+%?|\d{3,}|-?\d{1,3}(?:,\d{3})+")

Row = tuple[tuple[int, int, int, str], ...]


def _rows(table: Table, columns: list[int]) -> list[Row]:
    """Each row as its cells: first and last column, row span and text."""
    rows: list[list[tuple[int, int, int, str]]] = [[] for _ in range(table.rows)]
    for cell in table.cells:
        edges = columns[cell.col], columns[cell.col + cell.col_span]
        rows[cell.row].append((*edges, cell.row_span, cell.text))
    return [tuple(row) for row in rows]


def head_rows(table: Table) -> int:
    """The number of rows before the first one with an amount or a code."""
    rows = [cell.row for cell in table.cells if _DATA.fullmatch(cell.text)]
    return min(rows, default=table.rows)


def repeated_rows(first: Table, table: Table, columns: list[float]) -> int:
    """How many rows at the top of ``table`` are those at the top of ``first``."""
    onto, of = mapped(first.xs, columns), mapped(table.xs, columns)
    if onto is None or of is None:
        return 0
    count = 0
    for one, other in zip(_rows(first, onto), _rows(table, of), strict=False):
        if one != other:
            break
        count += 1
    while count and any(c.row < count < c.row + c.row_span for c in table.cells):
        count -= 1
    return count if any(c.text for c in table.cells if c.row < count) else 0


def title_row(table: Table) -> str:
    """The text of a first row of one cell; empty where the table has none."""
    cell = table.cells[0]
    return cell.text if cell.col_span == len(table.xs) - 1 else ""
