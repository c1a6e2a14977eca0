"""Tables of staff that lost their lines: the cells stand in one paragraph, glued or with blanks.

单位名称经费性质人员编制数在职人数甲乡政府财政拨款1412 has no mark where 14 ends and 12 begins.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from budgetdisclosure.figures import normal
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block, Cell, Document, Grid, Note
from budgetdisclosure.wording.staff_table import COLUMNS, FUNDING, NEEDED

from .staff_rows import Row, Span, rows_behind

_COLUMN = "|".join(f"(?P<{name}>{words})" for name, words in COLUMNS.items())
_WORD = pattern(rf"\s*(?:{_COLUMN})(?:[（(]人[）)])?")
_HEAD = pattern(rf"(?:\s*(?:{'|'.join(COLUMNS.values())})(?:[（(]人[）)])?){{3,5}}")
_NUMBERED = pattern(r"序号\s*$")
_PAID = pattern(rf"(?:{FUNDING})\s*$")
_LEFT = pattern(rf"[^。；;]{{0,40}}?(?:{FUNDING})\s*(?P<printed>\d[\d ]{{0,12}})(?![\d.,]|[年月])")
"""What looks like another row."""


@frozen
class _Found:
    grids: tuple[Grid, ...]
    notes: tuple[Note, ...]


def with_staff_tables(document: Document) -> tuple[Document, tuple[Note, ...]]:
    """``document`` with the tables of staff that stand in its paragraphs, and how they were read.

    >>> text = "详见下表:单位名称经费性质编制人数在职人数甲乡政府财政拨款1412乙站财政核补11"
    >>> document, notes = with_staff_tables(Document(blocks=(Block(text=text),)))
    >>> [cell.text for cell in document.grids[0].cells if cell.row]
    ['甲乡政府', '财政拨款', '14', '12', '乙站', '财政核补', '1', '1']
    """
    found = [
        one
        for at, block in enumerate(document.blocks)
        if "编制" in block.text and "名称" in block.text and block.label == "text"
        for one in _in_block(at, block)
    ]
    if not found:
        return document, ()
    more = (grid for one in found for grid in one.grids)
    grids = sorted((*document.grids, *more), key=lambda grid: grid.before)
    return evolve(document, grids=tuple(grids)), tuple(n for one in found for n in one.notes)


def _in_block(index: int, block: Block) -> Iterator[_Found]:
    text = normal(block.text)
    heads = list(_HEAD.finditer(text))
    stops = [*(head.start() for head in heads), len(text)]
    for head, stop in zip(heads, stops[1:], strict=True):
        words = list(_columns(text, head))
        spans = dict(words)
        if len(spans) < len(words) or not spans.keys() >= NEEDED:
            continue
        rows = rows_behind(text, head.end(), stop, tuple(spans))
        if rows:
            numbered = _NUMBERED.search(text, max(head.start() - 8, 0), head.start()) is not None
            yield _table(index, block, spans, rows, numbered=numbered)
        left = _LEFT.match(text, rows[-1].end if rows else head.end(), stop)
        if left:
            yield _Found((), (_unread(block, Span(*left.span("printed"))),))


def _unread(block: Block, span: Span) -> Note:
    printed = block.text[span.start : span.end]
    place = block.place(span.start, span.end)
    return Note("unread", Message.of("reading.glued", printed=printed), place)


def _columns(text: str, head: re.Match[str]) -> Iterator[tuple[str, Span]]:
    for word in _WORD.finditer(text, head.start(), head.end()):
        if word.lastgroup:
            yield word.lastgroup, Span(*word.span(word.lastgroup))


def _table(
    index: int, block: Block, heads: dict[str, Span], rows: Sequence[Row], *, numbered: bool
) -> _Found:
    """The grid of a table; numbers are split only where no row keeps its blanks and no heading is missing."""
    columns = {name: col for col, name in enumerate(heads)}
    sure = not numbered and ("funding" in heads or not _funded(block, rows))
    glued = sure and not any(row.spaced for row in rows)
    cells = [_cell(block, span, 0, columns[name]) for name, span in heads.items()]
    notes, parted = [], []
    for at, row in enumerate(rows, 1):
        for name, span in row.cells.items():
            cells.append(_cell(block, span, at, columns[name]))
        for names, span in row.joined.items():
            printed = block.text[span.start : span.end]
            cut = nearest_split(printed) if glued and len(names) == 2 else None
            if cut is None:
                wide = _cell(block, span, at, columns[names[0]])
                cells.append(evolve(wide, col_span=len(names)))
                notes.append(_unread(block, span))
                continue
            parted.append((printed, cut))
            for name, part in zip(names, _parts(span, cut), strict=True):
                cells.append(_cell(block, part, at, columns[name]))
    if parted:
        told = "、".join(f"{printed}→{printed[:cut]}|{printed[cut:]}" for printed, cut in parted)
        first = min(span.start for span in heads.values())
        place = block.place(first, max(span.end for span in heads.values()))
        notes.append(Note("table", Message.of("reading.run_together", split=told), place))
    grid = Grid(
        cells=tuple(sorted(cells, key=lambda cell: (cell.row, cell.col))),
        rows=len(rows) + 1,
        cols=len(columns),
        before=index + 1,
        page=cells[0].page,
        file=block.file,
    )
    return _Found((grid,), tuple(notes))


def _funded(block: Block, rows: Sequence[Row]) -> bool:
    """Whether a name ends in how the unit is paid for, which no heading tells: one is missing."""
    spans = (row.cells["name"] for row in rows if "name" in row.cells)
    return any(_PAID.search(block.text[span.start : span.end]) for span in spans)


def _parts(span: Span, cut: int) -> Iterator[Span]:
    edges = (span.start, span.start + cut, span.end)
    return (Span(start, end) for start, end in pairwise(edges))


def _cell(block: Block, span: Span, row: int, col: int) -> Cell:
    place = block.place(span.start, span.end)
    return Cell(
        text=block.text[span.start : span.end],
        row=row,
        col=col,
        page=place.page,
        line=place.line,
        column=place.column,
        start=place.start,
        box=place.box,
    )


def nearest_split(digits: str) -> int | None:
    """Where two numbers without leading zeros meet that are nearest each other.

    None if no place will do, or several are as good; nor is one number much longer than the other.

    >>> nearest_split("1412"), nearest_split("65"), nearest_split("111"), nearest_split("400")
    (2, 1, None, 2)
    """
    gaps = sorted(
        (abs(int(digits[:cut]) - int(digits[cut:])), cut)
        for cut in range(1, len(digits))
        if abs(2 * cut - len(digits)) <= 1
        and not (_leads_zero(digits[:cut]) or _leads_zero(digits[cut:]))
    )
    if not gaps or (len(gaps) > 1 and gaps[0][0] == gaps[1][0]):
        return None
    return gaps[0][1]


def _leads_zero(number: str) -> bool:
    return len(number) > 1 and number.startswith("0")
