"""What is painted on a page, in the order of painting."""

from attrs import Factory, define

from .affine import Matrix, Quad

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
Stroke = tuple[Quad, Colour, int]
"""A rule: its thin box, colour and order. A plain tuple, as a page may have thousands."""


@define
class Paint:
    """A painted box as displayed that is no rule: a background, a bar or a picture.

    ``order`` counts objects from the bottom; ``thing`` is the handle of the object.
    """

    box: Quad
    colour: Colour
    order: int
    thing: int = 0
    opaque: bool = True


@define
class Scene:
    """The objects of one page; handles are good only while the page is open.

    ``texts`` are text objects that follow each other, with the order of the first; ``forms`` gives
    the matrix and the clip of the objects that stand in a form. ``off`` are the objects in layers
    that are not displayed. ``complete`` is false where a limit stopped the walk.
    """

    rules: list[Stroke] = Factory(list)
    fills: list[Paint] = Factory(list)
    pictures: list[Paint] = Factory(list)
    curves: list[Quad] = Factory(list)
    texts: list[tuple[int, list[int]]] = Factory(list)
    forms: dict[int, tuple[Matrix, Quad | None]] = Factory(dict)
    off: set[int] = Factory(set)
    count: int = 0
    complete: bool = True

    def orders(self) -> dict[int, int]:
        """The order of each text object, which matters only where something may cover text."""
        return {
            thing: order
            for first, things in self.texts
            for order, thing in enumerate(things, first)
        }
