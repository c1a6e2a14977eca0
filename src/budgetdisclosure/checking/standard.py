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


def cells(table: Table) -> list[tuple[TableRow, TableCell]]:
    """The cells that have a quantity, printed or left blank, with their rows."""
    return [(row, cell) for row in table.rows for cell in row.cells if cell.path]


def is_empty(table: Table) -> bool:
    """Whether a table has cells for quantities, and no figure over zero in any.

    >>> from budgetdisclosure.source import Place
    >>> is_empty(Table(kind="basic", title="", rows=(), place=Place()))
    False
    """
    return bool(cells(table)) and not has_figures(table)


def has_figures(table: Table) -> bool:
    """Whether some cell was understood as a quantity over zero."""
    return any(cell.value is not None and bool(cell.value.value) for _, cell in cells(table))
