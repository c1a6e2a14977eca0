"""决算编制范围的单位共28个: against the table of units that follows."""

from collections.abc import Iterator

from budgetdisclosure.figures import Count, scan
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Disclosure, Table
from budgetdisclosure.source import Block, Place

from .borne_out import borne_out
from .index import Index
from .verification import Verification

_PATH = "institution.units.total"
_HEAD = pattern(r"(?:预算|决算|填报)?单位(?:全称|名称)|(?:部门|机构)名称")
_TOTAL = pattern(r"合计|总计|小计")
_DEEPEST = 3
_NEAR = 4
"""So many paragraphs further on the table may stand."""


def verify_listed_units(disclosure: Disclosure, index: Index) -> Iterator[Verification]:
    """The number of units, borne out by as many rows, else open: a table may go on elsewhere."""
    for said in index.at(_PATH):
        table = _behind(disclosure, said.place) if said.place else None
        rows = _units(table) if table else 0
        if rows and said.figure.usable:
            same = said.figure.value == rows
            yield borne_out(_PATH, said.figure, said.place, Count(rows, "个"), same=same)


def _behind(disclosure: Disclosure, place: Place) -> Table | None:
    """The first table in the paragraphs behind a place."""
    document = disclosure.document
    here = next((n for n, block in enumerate(document.blocks) if _stands(place, block)), None)
    if here is None:
        return None
    near = (n for n, grid in enumerate(document.grids) if here < grid.before <= here + _NEAR)
    number = next(near, None)
    return None if number is None else disclosure.tables[number]


def _stands(place: Place, block: Block) -> bool:
    """Whether a figure at ``place`` stands in ``block``."""
    if place.quote not in block.text:
        return False
    here = (place.file, place.page, place.start)
    return any(block.spot(one.start) == here for one in scan(block.text))


def _units(table: Table) -> int:
    """The rows of a table of units, 0 if it is another one."""
    for number, row in enumerate(table.rows[:_DEEPEST]):
        names = [cell.place.col for cell in row.cells if _HEAD.fullmatch(_plain(cell.text))]
        if len(names) == 1:
            below = (cell for row in table.rows[number + 1 :] for cell in row.cells)
            told = [_plain(cell.text) for cell in below if cell.place.col == names[0]]
            return sum(1 for name in told if name and not _TOTAL.fullmatch(name))
    return 0


def _plain(text: str) -> str:
    return "".join(text.split())
