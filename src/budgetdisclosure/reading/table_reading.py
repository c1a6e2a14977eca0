"""The tables of a document, in order, with the values that they give to the report."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from budgetdisclosure.model import Heading, Table, TableCell
from budgetdisclosure.source import Document, Note

from .charts import chart_table
from .standard_tables import StandardTables, find_standard
from .tables.made import Setting
from .tables.registry import understand_grid
from .text_grids import CHART


def understand_tables(
    document: Document, headings: Sequence[Heading], setting: Setting | None = None
) -> tuple[tuple[Table, ...], dict[str, object], tuple[Note, ...]]:
    """Every grid and chart as a table, the texts of the report that stand in them, and notes.

    With a ``setting`` the standard tables of final accounts are read into accounts.
    """
    tables: list[Table] = []
    texts: dict[str, object] = {}
    seen: Counter[str] = Counter()
    standard = StandardTables({}, ())
    if setting is not None:
        standard = find_standard(document, setting)
    for number, grid in enumerate(document.grids):
        understood = standard.found.get(number) or understand_grid(
            grid, number, _title(headings, grid.before), seen
        )
        tables.append(understood.table)
        seen[understood.table.kind] += 1
        for path, text in understood.texts.items():
            texts.setdefault(path, text)
    for index, block in enumerate(document.blocks):
        if block.label == CHART:
            tables.append(chart_table(block, _above(document, index)))
    return tuple(tables), texts, standard.notes


def cells_of(tables: Iterable[Table]) -> Iterator[TableCell]:
    """The cells that hold a quantity."""
    for table in tables:
        for row in table.rows:
            yield from (cell for cell in row.cells if cell.value is not None)


def _title(headings: Sequence[Heading], block: int) -> str:
    above = [h.text for h in headings if h.block < block]
    return above[-1] if above else ""


def _above(document: Document, index: int) -> str:
    """The nearest short line above a chart."""
    for block in reversed(document.blocks[max(0, index - 3) : index]):
        if block.text.strip() and "\t" not in block.text.strip():
            return block.text.strip()
    return ""
