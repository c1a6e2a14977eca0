"""From the space of a page, where y runs up, to the space of its display, where y runs down."""

from attrs import field, frozen

from .affine import Matrix, Quad


@frozen
class Space:
    """The visible box of a page and how often it is turned clockwise by 90 degrees.

    All that is read of a page is moved by ``matrix`` at once, so that nothing else asks how the
    page is turned. ``view`` is the displayed page.

    >>> Space((0, 0, 200, 100), 1).view
    (0.0, 0.0, 100, 200)
    """

    box: Quad
    turns: int = 0
    matrix: Matrix = field(init=False)
    view: Quad = field(init=False)

    @matrix.default
    def _matrix(self) -> Matrix:
        left, bottom, right, top = self.box
        match self.turns:
            case 1:
                return 0, 1, 1, 0, -bottom, -left
            case 2:
                return -1, 0, 0, 1, right, -bottom
            case 3:
                return 0, -1, -1, 0, top, right
            case _:
                return 1, 0, 0, -1, -left, top

    @view.default
    def _view(self) -> Quad:
        width, height = self.box[2] - self.box[0], self.box[3] - self.box[1]
        return (0.0, 0.0, height, width) if self.turns % 2 else (0.0, 0.0, width, height)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as displayed, in points."""
        return self.view[2:]
