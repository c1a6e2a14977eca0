"""Pages into blocks and grids in reading order, joined over page ends."""

from collections.abc import Sequence

from attrs import Factory, define, evolve

from budgetdisclosure.source import Block, Grid, Segment

from .content import PageContent, Table
from .continuation import Chain
from .furniture import mark_furniture
from .joined import grid_of
from .line import Line
from .margins import Margins, margins
from .paragraphs import goes_on
from .placed import PlacedLine, PlacedTable
from .text import glue

_Paragraph = list[PlacedLine]


@define
class _Flow:
    """What has been gathered from the pages so far.

    ``open`` is the paragraph that the next line may carry on; ``apart`` tells that something
    stands between; ``since`` are the lines since the last table, and ``paragraphs`` what they
    make up.
    """

    limits: list[Margins]
    parts: list[_Paragraph | Chain] = Factory(list)
    open: _Paragraph | None = None
    apart: bool = False
    chain: Chain | None = None
    since: list[PlacedLine] = Factory(list)
    paragraphs: list[_Paragraph] = Factory(list)


def assemble(
    pages: Sequence[PageContent], file: str | None = None
) -> tuple[tuple[Block, ...], tuple[Grid, ...]]:
    """Blocks and grids of a document.

    Offsets count in the text of a page as read: its lines and the texts of its cells in reading
    order, each followed by one line feed.
    """
    pages = mark_furniture(pages)
    flow = _Flow(margins(pages))
    for index, page in enumerate(pages):
        offset = 0
        for item in page.items:
            if isinstance(item, Table):
                _add_table(flow, item, index, offset, page.height)
                offset += sum(len(cell.text) + 1 for cell in item.cells)
            else:
                _add_line(flow, item, index, offset)
                offset += len(item.text) + 1
        flow.apart = True
    return _finished(flow.parts, [page.number for page in pages], file)


def _add_table(flow: _Flow, table: Table, page: int, offset: int, height: float) -> None:
    above = tuple(x.line.text for x in flow.since if x.page == page)
    below = [x.line.text for x in flow.since if x.page != page]
    placed = PlacedTable(table, page, offset, above, table.frame.bottom / (height or 1.0))
    repeated = flow.paragraphs
    flow.open, flow.since, flow.paragraphs = None, [], []
    if flow.chain is not None and flow.chain.take(placed, below):
        for paragraph in repeated:
            paragraph[:] = [x._replace(line=evolve(x.line, label="header")) for x in paragraph]
    else:
        flow.chain = Chain.begin(placed)
        flow.parts.append(flow.chain)


def _add_line(flow: _Flow, line: Line, page: int, offset: int) -> None:
    placed = PlacedLine(line, page, offset)
    if line.label != "text":
        flow.parts.append([placed])
        flow.apart = flow.apart or line.label == "chart"
        return
    flow.since.append(placed)
    if flow.open is not None and _goes_on(flow, flow.open, placed):
        flow.open.append(placed)
    else:
        flow.open = [placed]
        flow.parts.append(flow.open)
        flow.paragraphs.append(flow.open)
    flow.apart = False


def _goes_on(flow: _Flow, paragraph: _Paragraph, placed: PlacedLine) -> bool:
    last = paragraph[-1]
    return placed.page - last.page <= 1 and goes_on(
        last.line,
        placed.line,
        flow.limits[last.page],
        flow.limits[placed.page],
        first=len(paragraph) == 1,
        same=last.page == placed.page and not flow.apart,
    )


def _finished(
    parts: Sequence[_Paragraph | Chain], numbers: list[int], file: str | None
) -> tuple[tuple[Block, ...], tuple[Grid, ...]]:
    blocks: list[Block] = []
    grids: list[Grid] = []
    for part in parts:
        if isinstance(part, Chain):
            grids.append(grid_of(part, len(blocks), numbers, file))
        else:
            blocks.append(_block(part, numbers, file))
    return tuple(blocks), tuple(grids)


def _block(lines: _Paragraph, numbers: list[int], file: str | None) -> Block:
    text = ""
    segments = []
    for line, page, start in lines:
        text += glue(text, line.text)
        segments.append(Segment(at=len(text), start=start, page=numbers[page], boxes=line.boxes))
        text += line.text
    return Block(text=text, segments=tuple(segments), file=file, label=lines[0].line.label)
