"""A line of text as displayed."""

from attrs import frozen

from budgetdisclosure.source import Box

from .line_boxes import LineBoxes


@frozen(kw_only=True)
class Line:
    """A line: its text, its box in points, its base line, and the box of each character.

    ``em`` is the width of a Chinese letter, which says more of the size than the height does: that
    differs from font to font. ``cut`` tells that only a part of it is displayed; ``struck`` counts
    letters dropped as strikes of others; ``label`` is that of a block.
    """

    text: str
    left: float
    right: float
    base: float
    boxes: LineBoxes
    em: float = 12.0
    cut: bool = False
    struck: int = 0
    label: str = "text"

    @property
    def top(self) -> float:
        """The top of its letters."""
        return self.boxes.top

    @property
    def bottom(self) -> float:
        """The bottom of its letters."""
        return self.boxes.bottom

    @property
    def frame(self) -> Box:
        """The box of the whole line."""
        return Box(self.left, self.top, self.right, self.bottom)
