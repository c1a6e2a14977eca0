"""How many of the printed figures were understood; the printed ones are counted without the reader."""

from collections.abc import Iterable, Sequence

from budgetdisclosure.figures import normal, parse_numeral, scan
from budgetdisclosure.model import Coverage, Statement, Table
from budgetdisclosure.source import Document

from .loose_cells import loose_cells
from .ranks import UNIT as RANK
from .scores import scores
from .table_reading import cells_of

_VALUE_COLUMNS = ("数", "金额", "率", "分值", "得分", "值", "合计")


def count_coverage(
    document: Document, statements: Sequence[Statement], tables: Iterable[Table]
) -> Coverage:
    """Numerals with a unit or %, scores without one, and bare numbers in grids below a header that names a value.

    Numbers in cells of no grid count too: they are printed, and not read.
    """
    printed = sum(1 for block in document.blocks for _ in scan(block.text))
    running = (b.text for b in document.blocks if b.label == "text" and "分" in b.text)
    printed += sum(1 for text in running for _ in scores(text))
    printed += _bare_cells(document) + sum(1 for _ in loose_cells(document))
    read = sum(1 for s in statements if s.value is not None and not s.echo and s.value.unit != RANK)
    read += sum(1 for _ in cells_of(tables))
    return Coverage(printed=printed, read=min(read, printed))


def _bare_cells(document: Document) -> int:
    count = 0
    for grid in document.grids:
        headed: set[int] = set()
        for cell in grid.cells:
            text = normal(cell.text).strip()
            if text.endswith(_VALUE_COLUMNS) or "（万元）" in text:
                headed.add(cell.col)
            elif cell.col in headed and parse_numeral(text) is not None and not any(scan(text)):
                count += 1
    return count
