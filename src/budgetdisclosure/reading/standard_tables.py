"""The standard tables of a whole document: each once, with what goes on elsewhere."""

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
    found: dict[int, Understood] = {}
    notes = []
    number = 0
    while number < len(document.grids):
        printed = Printed(document.grids[number], number, around[number], unit)
        read = read_standard(printed, setting)
        number += 1
        if isinstance(read, Note):
            notes.append(read)
        elif read is not None:
            read, number = _with_rest(document, printed, read, setting)
            before = [at for at, one in found.items() if one.table.kind == read.table.kind]
            if any(_again(read, found[at]) for at in before):
                notes.append(printed.note("again", read.table.title))
                continue
            for at in before:
                found[at] = _in_part(found[at])
            found[printed.number] = _in_part(read) if before else read
    return StandardTables(found, tuple(notes))


def _with_rest(
    document: Document, printed: Printed, read: Understood, setting: Setting
) -> tuple[Understood, int]:
    """A table with the grids that go on it, and the number of the grid behind them."""
    kind = _KINDS[read.table.kind]
    first = Frame(printed.grid)
    after = printed.number + 1
    while after < len(document.grids) and goes_on(document, after, kind, first):
        grid = document.grids[after]
        part = Part(printed.grid.rows, grid, after)
        longer = evolve(
            printed,
            grid=joined(printed.grid, grid),
            parts=(*printed.parts, part),
            around=evolve(printed.around, notes=surroundings(document, after).notes),
        )
        both = read_standard(longer, setting)
        if not isinstance(both, Understood) or both.table.kind != kind.kind:
            break
        if _repeats(both, part):
            break
        printed, read = longer, both
        after += 1
    if after < len(document.grids) and _untitled(document, after):
        read = _in_part(read)
    return read, after


def _untitled(document: Document, number: int) -> bool:
    """Whether nothing tells that a grid is not the rest of the table before it."""
    inside = title_of(Frame(document.grids[number]), Surroundings())
    return not inside and not any(lines_between(document, number))


def _in_part(read: Understood) -> Understood:
    """A table of which more may stand elsewhere."""
    return evolve(read, table=evolve(read.table, whole=False))


_KINDS: dict[str, StandardTable] = {table.kind: table for table in standard_tables()}


def _repeats(both: Understood, part: Part) -> bool:
    """Whether lines of a further grid stand in the table already: then it is another table."""
    codes: tuple[set[str], set[str]] = (set(), set())
    for row in both.table.rows:
        if row.code and row.cells:
            codes[row.cells[0].place.table == part.number].add(row.code)
    return not codes[0].isdisjoint(codes[1])


def _again(read: Understood, before: Understood) -> bool:
    """Whether a table says of a line, or otherwise of a total, what one before it said."""
    here, there = _values(read), _values(before)
    return any(_is_line(path) or here[path] != there[path] for path in here.keys() & there.keys())


def _values(read: Understood) -> dict[str, Figure]:
    cells = (cell for row in read.table.rows for cell in row.cells)
    return {cell.path: cell.value for cell in cells if cell.value is not None}


def _is_line(path: str) -> bool:
    return ".functions." in path or ".items." in path
