"""A stretch of a paragraph, and whether something stands in it."""

from functools import cached_property

from attrs import frozen

from budgetdisclosure.source import Block, Place


@frozen(slots=False)
class Stretch:
    """The characters from ``start`` to ``end`` of a paragraph, over lines and pages.

    >>> text = Block(text="比上年持平。")
    >>> Stretch(text, 0, 5).holds(text.place(3, 5)), Stretch(text, 0, 2).holds(text.place(3, 5))
    (True, False)
    """

    block: Block
    start: int
    end: int

    def holds(self, place: Place) -> bool:
        """Whether ``place`` begins in it."""
        if self.end <= self.start or place.start is None or place.file != self.block.file:
            return False
        first, last = self._ends
        if first.start is None or last.start is None:
            return False
        after = place.page != first.page or first.start <= place.start
        before = place.page != last.page or place.start <= last.start
        return place.page in (first.page, last.page) and after and before

    @cached_property
    def _ends(self) -> tuple[Place, Place]:
        """The places of the first and the last character."""
        first = self.block.place(self.start, self.start + 1)
        return first, self.block.place(self.end - 1, self.end)
