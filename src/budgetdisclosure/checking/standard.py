"""The standard tables of a disclosure, for rules that look at tables as a whole."""

from collections.abc import Iterator

from budgetdisclosure.model import Table, TableCell, TableRow
from budgetdisclosure.model.standard.table import StandardTable, standard_tables

from .case import Case


def found_tables(case: Case) -> Iterator[tuple[StandardTable, Table]]:
    """The standard tables that were understood, in order of the document."""
    known = {table.kind: table for table in standard_tables()}
    for table in case.disclosure.tables if case.disclosure else ():
        if table.kind in known:
            yield known[table.kind], table


def cells(case: Case, table: Table) -> list[tuple[TableRow, TableCell]]:
    """The cells of a table of ``case`` that have a quantity, printed or left blank, with their rows."""
    found = case.cells.get(id(table))
    if found is None:
        found = [(row, cell) for row in table.rows for cell in row.cells if cell.path]
        case.cells[id(table)] = found
    return found


def is_empty(case: Case, table: Table) -> bool:
    """Whether a table has cells for quantities, and no figure over zero in any."""
    return bool(cells(case, table)) and not has_figures(case, table)


def has_figures(case: Case, table: Table) -> bool:
    """Whether some cell was understood as a quantity over zero."""
    return any(cell.value is not None and bool(cell.value.value) for _, cell in cells(case, table))
