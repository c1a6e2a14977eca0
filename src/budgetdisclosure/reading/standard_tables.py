"""The standard tables of a whole document: each once, with what goes on elsewhere."""

from collections.abc import Sequence
from itertools import accumulate

from attrs import evolve, frozen

from budgetdisclosure.figures import Figure
from budgetdisclosure.model.standard.table import StandardTable, standard_tables
from budgetdisclosure.source import Document, Note

from .tables.continued import goes_on, joined, lines_between
from .tables.frame import Frame
from .tables.kind import Understood
from .tables.made import Part, Setting
from .tables.recognise import title_of
from .tables.standard import Printed, read_standard
from .tables.surroundings import Surroundings, surroundings


@frozen
class StandardTables:
    """The standard tables by number of their grid, and what is to be said of others."""

    found: dict[int, Understood]
    notes: tuple[Note, ...]


def find_standard(document: Document, setting: Setting) -> StandardTables:
    """The standard tables; one that names no unit has the only unit that others name."""
    around = [surroundings(document, number) for number in range(len(document.grids))]
    units = {one.unit for one in around if one.unit}
    unit = units.pop() if len(units) == 1 else None
    frames = [Frame(grid, setting.year) for grid in document.grids]
    found: dict[int, Understood] = {}
    notes = []
    number = 0
    while number < len(document.grids):
        printed = Printed(frames[number], number, around[number], unit)
        read = read_standard(printed, setting)
        number += 1
        if isinstance(read, Note):
            notes.append(read)
        elif read is not None:
            read, number = _with_rest(document, frames, printed, read, setting)
            before = [at for at, one in found.items() if one.table.kind == read.table.kind]
            if any(_again(read, found[at]) for at in before):
                notes.append(printed.note("again", read.table.title))
                continue
            for at in before:
                found[at] = _in_part(found[at])
            found[printed.number] = _in_part(read) if before else read
    return StandardTables(found, tuple(notes))


def _with_rest(
    document: Document,
    frames: Sequence[Frame],
    printed: Printed,
    read: Understood,
    setting: Setting,
) -> tuple[Understood, int]:
    """A table with the grids that go on it, and the number of the grid behind them."""
    kind = _KINDS[read.table.kind]
    end = printed.number + 1
    while end < len(frames) and goes_on(document, end, frames[end], kind, printed.frame):
        end += 1
    while end > printed.number + 1:
        longer = read_standard(_longer(document, printed, end), setting)
        if not isinstance(longer, Understood) or longer.table.kind != kind.kind:
            end = printed.number + 1
            break
        other = _first_repeating(longer, printed.number)
        if other is None:
            read = longer
            break
        end = other  # a grid that has lines of the table again is another table
    if end < len(frames) and _untitled(document, end, frames[end]):
        read = _in_part(read)
    return read, end


def _longer(document: Document, printed: Printed, end: int) -> Printed:
    """A table with all grids behind it up to the one before ``end``."""
    numbers = range(printed.number + 1, end)
    grids = [document.grids[number] for number in numbers]
    starts = accumulate((grid.rows for grid in grids), initial=printed.grid.rows)
    parts = tuple(Part(*one) for one in zip(starts, grids, numbers, strict=False))
    notes = surroundings(document, end - 1).notes
    around = evolve(printed.around, notes=notes)
    frame = Frame(joined(printed.grid, parts), printed.frame.year)
    return evolve(printed, frame=frame, parts=parts, around=around)


def _first_repeating(longer: Understood, number: int) -> int | None:
    """The first grid with a code that one before it has, None if there is none."""
    owner: dict[str, int] = {}
    for row in longer.table.rows:
        if row.code and row.cells:
            place = row.cells[0].place.table
            grid = number if place is None else place
            if owner.setdefault(row.code, grid) != grid:
                return grid
    return None


def _untitled(document: Document, number: int, frame: Frame) -> bool:
    """Whether nothing tells that a grid is not the rest of the table before it."""
    return not any(lines_between(document, number)) and not title_of(frame, Surroundings())


def _in_part(read: Understood) -> Understood:
    """A table of which more may stand elsewhere."""
    return evolve(read, table=evolve(read.table, whole=False))


_KINDS: dict[str, StandardTable] = {table.kind: table for table in standard_tables()}


def _again(read: Understood, before: Understood) -> bool:
    """Whether a table says of a line, or otherwise of a total, what one before it said."""
    here, there = _values(read), _values(before)
    return any(_is_line(path) or here[path] != there[path] for path in here.keys() & there.keys())


def _values(read: Understood) -> dict[str, Figure]:
    cells = (cell for row in read.table.rows for cell in row.cells)
    return {cell.path: cell.value for cell in cells if cell.value is not None}


def _is_line(path: str) -> bool:
    return ".functions." in path or ".items." in path
