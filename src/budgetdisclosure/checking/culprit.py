"""A figure that is wrong."""

from attrs import frozen

from budgetdisclosure.figures import Figure

from .prints import Print
from .verification import Verification


@frozen(kw_only=True)
class Culprit:
    """A print that is wrong, what it should be, and the tests that say so (the telling one first).

    ``consequences`` are prints that have to change with it, with their new values. ``sole`` is
    False where another print could as well be the wrong one; ``swapped`` tells that the
    first consequence stands in its place, and it in that one's.
    """

    print: Print | None
    expected: Figure | None
    tests: tuple[Verification, ...]
    consequences: tuple[tuple[Print, Figure], ...] = ()
    sole: bool = True
    swapped: bool = False
