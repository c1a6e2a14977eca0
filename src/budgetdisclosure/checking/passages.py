"""The paragraphs below a heading as one text, with the way back to each of them."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from attrs import field, frozen

from budgetdisclosure.source import Block, Place

from .case import Case


@frozen
class Passage:
    """Paragraphs that follow one another, joined without anything between them.

    A page may break a paragraph in two, so that a list goes on in the next one.
    """

    blocks: tuple[Block, ...]
    text: str = field(init=False)
    starts: tuple[int, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        lengths = accumulate((len(b.text) for b in self.blocks), initial=0)
        object.__setattr__(self, "text", "".join(b.text for b in self.blocks))
        object.__setattr__(self, "starts", tuple(lengths)[:-1])

    def place(self, start: int, end: int) -> Place:
        """The place of a range of ``text``, quoted with its clause; what crosses over is cut."""
        number = bisect_right(self.starts, start) - 1
        block, at = self.blocks[number], self.starts[number]
        return block.place_in_clause(start - at, min(end - at, len(block.text)))


def passages(case: Case, section: str) -> Iterator[Passage]:
    """The paragraphs under every heading that opens ``section`` (F06), down to the next one."""
    if case.disclosure is None:
        return
    opened: list[Block] = []
    headings = {heading.block: heading for heading in case.disclosure.headings}
    inside, level = False, 0
    for index, block in enumerate(case.blocks):
        heading = headings.get(index)
        if heading is not None and (not inside or heading.section or heading.level <= level):
            if opened:
                yield Passage(tuple(opened))
            opened, inside, level = [], heading.section == section, heading.level
        elif inside and block.label == "text":
            opened.append(block)
    if opened:
        yield Passage(tuple(opened))
