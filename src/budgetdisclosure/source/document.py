"""A document as blocks of running text, each character of which can be traced to its source."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from attrs import evolve, field, frozen

from budgetdisclosure.lean import lean

from .clause import clause
from .grid import Grid
from .note import Note
from .page import Page
from .place import Box, Place

Spot = tuple[str | None, int | None, int]
"""A file, a page and an offset: what tells one place in the text from all others."""


@lean
@frozen(kw_only=True)
class Segment:
    """A run of a block that is contiguous in its source.

    ``at`` is the offset in the block; ``start`` the offset in the file (PDF: in the page);
    ``column`` counts from 1.
    """

    at: int = 0
    start: int = 0
    line: int | None = None
    column: int = 1
    page: int | None = None
    paragraph: int | None = None
    boxes: Callable[[int, int], Box | None] | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Block:
    """A paragraph: text joined over lines and pages where the source breaks it.

    ``label`` tells what a reader knows of it: ``text``, ``chart``, ``header``, ``footer``.
    """

    text: str
    segments: tuple[Segment, ...] = (Segment(),)
    file: str | None = None
    label: str = "text"

    def labelled(self, label: str) -> "Block":
        """The same paragraph under another label."""
        return Block(text=self.text, segments=self.segments, file=self.file, label=label)

    def joined(self, pieces: Sequence[tuple[int, int]]) -> "Block":
        """The paragraph of ``pieces`` (start, end) of this one, in order, and nothing between them.

        >>> block = Block(text="基 本支出", segments=(Segment(line=7),)).joined([(0, 1), (2, 5)])
        >>> block.text, block.place(1, 2).column
        ('基本支出', 3)
        """
        segments: list[Segment] = []
        at = 0
        stops = [*(segment.at for segment in self.segments[1:]), len(self.text)]
        for start, end in pieces:
            for segment, stop in zip(self.segments, stops, strict=True):
                begin = max(segment.at, start)
                if begin < min(stop, end):
                    skipped = begin - segment.at
                    segments.append(
                        evolve(
                            segment,
                            at=at + begin - start,
                            start=segment.start + skipped,
                            column=segment.column + skipped,
                        )
                    )
            at += end - start
        text = "".join(self.text[start:end] for start, end in pieces)
        found = tuple(segments) or self.segments[:1]
        return Block(text=text, segments=found, file=self.file, label=self.label)

    def place(self, start: int, end: int, quote: str = "") -> Place:
        """The place of the characters ``start`` to ``end`` of this block.

        A range that crosses segments gets line, column and offsets of its first part.

        >>> block = Block(text="增长5%", segments=(Segment(line=7),))
        >>> block.place(2, 4).column, block.place(2, 4).quote
        (3, '5%')
        """
        segments = self.segments
        segment, stop = segments[0], len(self.text)
        if len(segments) > 1:
            index = max(bisect_right([s.at for s in segments], start) - 1, 0)
            segment = segments[index]
            stop = segments[index + 1].at if index + 1 < len(segments) else stop
        first, last = start - segment.at, min(end, stop) - segment.at
        lined = segment.line is not None
        return Place(
            file=self.file,
            page=segment.page,
            line=segment.line,
            column=segment.column + first if lined else None,
            end_column=segment.column + last if lined else None,
            start=segment.start + first,
            end=segment.start + last,
            box=segment.boxes(first, last) if segment.boxes else None,
            paragraph=segment.paragraph,
            quote=quote or self.text[start:end],
        )

    def spot(self, start: int) -> Spot:
        """Where the character at ``start`` stands, in short: file, page and offset.

        >>> Block(text="增长5%", segments=(Segment(start=100, page=3),)).spot(2)
        (None, 3, 102)
        """
        segment = self.segments[0]
        if len(self.segments) > 1:
            segment = self.segments[max(bisect_right([s.at for s in self.segments], start) - 1, 0)]
        return self.file, segment.page, segment.start + start - segment.at

    def place_in_clause(self, start: int, end: int, longest: int = 60) -> Place:
        """The place of ``start`` to ``end``, quoted with the clause around it.

        ``longest`` is the most that is quoted on either side.

        >>> Block(text="共3辆，比上年增长5%。").place_in_clause(8, 10).quote
        '比上年增长5%'
        """
        return self.place(start, end, clause(self.text, start, end, longest))


@frozen(kw_only=True)
class Document:
    """What a reader makes of one file or of several that belong together.

    ``pages`` is filled by readers of formats that have pages.
    """

    files: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    grids: tuple[Grid, ...] = ()
    notes: tuple[Note, ...] = ()
    pages: tuple[Page, ...] = ()
