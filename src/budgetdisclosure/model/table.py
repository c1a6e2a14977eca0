"""Tables understood: rows and cells with paths, values and places."""

from attrs import frozen

from budgetdisclosure.figures import Figure
from budgetdisclosure.source import Place


@frozen(kw_only=True)
class TableCell:
    """A cell: its text, and path and value where it holds a quantity.

    A cell of a standard table that is left blank has its path, and no value.
    """

    text: str
    place: Place
    column: str = ""
    path: str = ""
    value: Figure | None = None
    issue: str | None = None


@frozen(kw_only=True)
class TableRow:
    """A row with its name and, in classifications, its code."""

    name: str
    cells: tuple[TableCell, ...]
    code: str | None = None
    header: bool = False

    def cell(self, column: str) -> TableCell | None:
        """The cell under ``column``."""
        return next((cell for cell in self.cells if cell.column == column), None)


@frozen(kw_only=True)
class Table:
    """A table: ``kind`` is a stable word, ``generic`` where it is none that we know.

    ``notes`` are the notes printed below it. ``whole`` tells that every number in it was
    understood, so that what it does not print adds nothing to its sums.
    """

    kind: str
    title: str
    rows: tuple[TableRow, ...]
    place: Place
    unit: str | None = None
    notes: tuple[str, ...] = ()
    whole: bool = False
