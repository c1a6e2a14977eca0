"""The document as headings with the paragraphs below them."""

from collections.abc import Sequence

from attrs import frozen

from budgetdisclosure.model import Heading
from budgetdisclosure.source import Block


@frozen
class Passage:
    """A heading (None before the first) and the paragraphs up to the next one."""

    heading: Heading | None
    paragraphs: tuple[str, ...]

    @property
    def section(self) -> str:
        """The code of the section, empty if unknown."""
        return (self.heading.section or "") if self.heading else ""

    @property
    def title(self) -> str:
        """The text of the heading."""
        return self.heading.text if self.heading else ""


def outline(blocks: Sequence[Block], headings: Sequence[Heading]) -> tuple[Passage, ...]:
    """The passages of a document; lines of tables and charts are left out."""
    by_block = {heading.block: heading for heading in headings}
    passages: list[Passage] = []
    current: Heading | None = None
    lines: list[str] = []
    for index, block in enumerate(blocks):
        heading = by_block.get(index)
        if heading is not None:
            passages.append(Passage(current, tuple(lines)))
            current, lines = heading, []
        elif block.label == "text" and block.text.strip():
            lines.append(block.text.strip())
    passages.append(Passage(current, tuple(lines)))
    return tuple(passages)
