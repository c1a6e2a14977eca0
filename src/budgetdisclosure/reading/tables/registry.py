"""Which kind a grid is."""

from collections.abc import Mapping
from functools import cache

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.folder import modules_in
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import TableRow
from budgetdisclosure.source import Cell, Grid

from .kind import TableKind, Understood, made_cell, made_table, plain, rows_of


@cache
def kinds() -> tuple[TableKind, ...]:
    """Every ``KIND`` in this folder, lowest order first."""
    found = [m.KIND for m in modules_in(__package__ or "") if hasattr(m, "KIND")]
    return tuple(sorted(found, key=lambda kind: (kind.order, kind.name)))


def understand_grid(
    grid: Grid, number: int, title: str, seen: Mapping[str, int] | None = None
) -> Understood:
    """The table that ``grid`` is.

    ``title`` is the heading above it; ``seen`` counts the
    tables of each kind before it.
    """
    for kind in kinds():
        understood = kind.read(grid, number, title, (seen or {}).get(kind.name, 0) + 1)
        if understood is not None:
            return understood
    rows = [
        TableRow(
            name=_name(row),
            cells=tuple(made_cell(grid, number, cell) for cell in row),
        )
        for row in rows_of(grid)
    ]
    return Understood(table=made_table(grid, number, "generic", title or grid.title, rows, None))


def _name(row: list[Cell]) -> str:
    """The first words of a row; what it begins with where it has none."""
    texts = [plain(cell.text) for cell in row]
    return next((text for text in texts if _WORD.search(text)), texts[0] if texts else "")


_WORD = pattern(HAN)
