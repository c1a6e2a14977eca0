"""From the space of a page to the space of its display."""

from collections.abc import Iterable

from attrs import frozen

from budgetdisclosure.reading.layout import Rule
from budgetdisclosure.source import Box

from .affine import Quad


@frozen
class Space:
    """The visible box of a page and how often it is turned clockwise by 90 degrees."""

    box: Quad
    turns: int = 0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as displayed, in points."""
        width, height = self.box[2] - self.box[0], self.box[3] - self.box[1]
        return (height, width) if self.turns % 2 else (width, height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point as displayed, from the top left corner.

        >>> Space((0, 0, 200, 100), 1).point(30, 0)
        (0, 30)
        """
        left, bottom, right, top = self.box
        match self.turns:
            case 1:
                return y - bottom, x - left
            case 2:
                return right - x, y - bottom
            case 3:
                return top - y, right - x
            case _:
                return x - left, top - y

    def quad(self, box: Quad) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of a box as displayed."""
        x0, y0 = self.point(box[0], box[1])
        x1, y1 = self.point(box[2], box[3])
        if x0 > x1:
            x0, x1 = x1, x0
        if y0 > y1:
            y0, y1 = y1, y0
        return x0, y0, x1, y1

    def displayed(self, box: Quad) -> Box:
        """A box as displayed."""
        return Box(*self.quad(box))

    def rules(self, boxes: Iterable[Quad]) -> tuple[list[Rule], list[Rule]]:
        """Thin boxes on the page as horizontal and vertical rules; a dot is both."""
        horizontal, vertical = [], []
        width, height = self.size
        turned = self.turns != 0
        x0, _, _, y0 = self.box
        for box in boxes:
            if turned:
                left, top, right, bottom = self.quad(box)
            else:
                left, top, right, bottom = box[0] - x0, y0 - box[3], box[2] - x0, y0 - box[1]
            y, x = (top + bottom) / 2, (left + right) / 2
            wide, tall = right - left, bottom - top
            if right < 0 or left > width or bottom < 0 or top > height:
                continue
            if wide >= tall and 0 <= y <= height:
                horizontal.append(Rule(y, max(left, 0.0), min(right, width)))
            if tall >= wide and 0 <= x <= width:
                vertical.append(Rule(x, max(top, 0.0), min(bottom, height)))
        return horizontal, vertical
