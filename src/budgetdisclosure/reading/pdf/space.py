"""From the space of a page, where y runs up, to the space of its display, where y runs down."""

from attrs import frozen

from .affine import Matrix, Quad


@frozen
class Space:
    """The display of a page.

    All that is read of a page is moved by ``matrix`` at once, so that nothing else asks how the
    page is turned. ``view`` is the displayed page; ``turned`` tells whether x and y are not those
    of the page, which costs more to work out.
    """

    matrix: Matrix
    view: Quad
    turned: bool

    @classmethod
    def of(cls, box: Quad, turns: int) -> "Space":
        """The display of a box of a page that is turned clockwise by 90 degrees ``turns`` times.

        >>> Space.of((0, 0, 200, 100), 1).view
        (0.0, 0.0, 100, 200)
        """
        left, bottom, right, top = box
        matrix: Matrix
        match turns:
            case 1:
                matrix = (0, 1, 1, 0, -bottom, -left)
            case 2:
                matrix = (-1, 0, 0, 1, right, -bottom)
            case 3:
                matrix = (0, -1, -1, 0, top, right)
            case _:
                matrix = (1, 0, 0, -1, -left, top)
        width, height = right - left, top - bottom
        view = (0.0, 0.0, height, width) if turns % 2 else (0.0, 0.0, width, height)
        return cls(matrix, view, turns != 0)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as displayed, in points."""
        return self.view[2:]
