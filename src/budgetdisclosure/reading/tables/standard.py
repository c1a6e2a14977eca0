"""The standard tables of final accounts, told by their titles and headings."""

import re
from collections.abc import Callable, Iterator, Mapping

from attrs import evolve

from budgetdisclosure.model import Table
from budgetdisclosure.model.standard.table import StandardTable, standard_tables
from budgetdisclosure.source import Grid

from .coded import read_coded
from .economic import read_economic
from .frame import Frame
from .kind import Understood
from .ledger import read_ledger
from .made import Maker, Setting
from .matrix import read_matrix
from .surroundings import Surroundings, squeezed, unit_in

Reader = Callable[[StandardTable, Maker, Setting], Iterator[tuple[str, str]]]

_SHAPES: Mapping[str, Reader] = {
    "coded": read_coded,
    "ledger": read_ledger,
    "economic": read_economic,
    "matrix": read_matrix,
}
_BY_UNIT = re.compile(r"[（(](?:分|按)单位|分单位")


def read_standard(
    grid: Grid,
    number: int,
    around: Surroundings,
    *,
    unit: str | None = None,
    setting: Setting = Setting(),  # noqa: B008 - immutable
) -> Understood | None:
    """The standard table that ``grid`` is, None if it is none.

    ``unit`` is that of the money where the table itself names none.
    """
    frame = Frame(grid)
    inside = tuple(frame.text(row, 0) for row in frame.titles)
    for title in (*inside, *around.above):
        for table in standard_tables():
            if table.pattern.search(title) and not _BY_UNIT.search(title):
                money = _unit(frame, around) or unit
                if money is None:
                    return None
                known = evolve(setting, notes="".join(around.notes))
                return _read(table, Maker(frame, number, money), title, around, known)
    return None


def _read(
    table: StandardTable, maker: Maker, title: str, around: Surroundings, setting: Setting
) -> Understood | None:
    texts: dict[str, object] = dict(_SHAPES[table.shape](table, maker, setting))
    if not maker.rows:
        return None
    made = Table(
        kind=table.kind,
        title=title,
        rows=tuple(maker.rows),
        place=maker.grid.place_of(maker.grid.cells[0], maker.number),
        unit=maker.unit,
        notes=around.notes,
        whole=not maker.lost,
    )
    return Understood(table=made, texts=texts)


def _unit(frame: Frame, around: Surroundings) -> str | None:
    """The unit printed in the table, else above it."""
    inside = [squeezed(cell.text) for cell in frame.grid.cells if cell.row < max(frame.first, 1)]
    return unit_in(inside) or _in_brackets(inside) or around.unit


def _in_brackets(texts: list[str]) -> str | None:
    found = {m[1] for text in texts for m in re.finditer(r"[（(](亿元|千元|万元|元)[）)]", text)}
    return found.pop() if len(found) == 1 else None
