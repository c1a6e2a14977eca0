"""The standard tables of final accounts, told by their titles and headings."""

import re
from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, frozen

from budgetdisclosure.messages import Message
from budgetdisclosure.model import Table
from budgetdisclosure.model.standard.table import StandardTable
from budgetdisclosure.source import Grid, Note

from .by_unit import read_units
from .coded import read_coded
from .economic import read_economic
from .frame import AMOUNT, Frame
from .kind import Understood
from .ledger import read_ledger
from .made import Maker, Part, Setting
from .matrix import read_matrix
from .recognise import kind_of, kinds_by_heads, title_of
from .surroundings import Surroundings, unit_in

Reader = Callable[[StandardTable, Maker, Setting], Iterator[tuple[str, str]]]

_SHAPES: Mapping[str, Reader] = {
    "coded": read_coded,
    "ledger": read_ledger,
    "economic": read_economic,
    "matrix": read_matrix,
    "units": read_units,
}


@frozen
class Printed:
    """A table as it stands in the document: its grid, its number, what stands around it.

    ``unit`` is that of the money where the table itself names none; ``parts`` are the grids that
    go on it on further pages, which ``frame`` has already.
    """

    frame: Frame
    number: int
    around: Surroundings
    unit: str | None = None
    parts: tuple[Part, ...] = ()

    @property
    def grid(self) -> Grid:
        """The grid of the table."""
        return self.frame.grid

    def note(self, key: str, title: str) -> Note:
        """What is to be said of this table."""
        place = self.grid.place_of(self.grid.cells[0], self.number)
        return Note("table", Message.of(f"reading.table_{key}", title=title), place)


def read_standard(printed: Printed, setting: Setting) -> Understood | Note | None:
    """The standard table that a grid is, None if it is none.

    A note tells why one that was recognised could not be read.
    """
    if not printed.grid.cells:
        return None
    frame = printed.frame
    title = title_of(frame, printed.around)
    named = kind_of(title)
    money = _unit(frame, printed.around) or printed.unit
    known = evolve(setting, notes="".join(printed.around.notes))
    made = None
    if named is not None:
        made = _read(
            named,
            Maker(frame, printed.number, money or "元", parts=printed.parts),
            title,
            printed,
            known,
        )
    if made is None:
        named_by_heads = []
        for table in kinds_by_heads(frame, title if named is None else ""):
            maker = Maker(frame, printed.number, money or "元", parts=printed.parts)
            one = _read(table, maker, title or table.title, printed, known)
            if one is not None:
                named_by_heads.append(one)
        made = named_by_heads[0] if len(named_by_heads) == 1 else None
    filled = any(
        AMOUNT.fullmatch(text) for row in range(printed.grid.rows) for text in frame.words(row)
    )
    if made is not None and money is None and filled:
        return printed.note("unit", made.table.title)
    if made is None and named is not None and named.shape != "units" and filled:
        return printed.note("columns", title)
    return made


def _read(
    table: StandardTable, maker: Maker, title: str, printed: Printed, setting: Setting
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
        notes=printed.around.notes,
        whole=not maker.lost,
    )
    return Understood(table=made, texts=texts)


def _unit(frame: Frame, around: Surroundings) -> str | None:
    """The unit printed in the table, else above it."""
    inside = [text for row in range(max(frame.first, 1)) for text in frame.words(row)]
    return unit_in(inside) or _in_brackets(inside) or around.unit


def _in_brackets(texts: list[str]) -> str | None:
    found = {m[1] for text in texts for m in re.finditer(r"[（(](亿元|千元|万元|元)[）)]", text)}
    return found.pop() if len(found) == 1 else None
