"""A place in a source, in one shape for all formats."""

from attrs import frozen

from budgetdisclosure.lean import lean


@frozen
class Box:
    """A rectangle on a displayed page, in points from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@lean
@frozen(kw_only=True)
class Place:
    """Where something stands, with the clause as printed. What does not apply is None.

    ``line`` and ``column`` count from 1 and ``end_column`` is exclusive; ``start`` and ``end`` are
    offsets in code points of the decoded file (PDF: of the page); ``row`` and ``col`` count from 0
    with header rows; ``page`` counts from 1; ``quote`` is the shortest clause that holds the value.
    """

    file: str | None = None
    page: int | None = None
    line: int | None = None
    column: int | None = None
    end_column: int | None = None
    start: int | None = None
    end: int | None = None
    box: Box | None = None
    paragraph: int | None = None
    sheet: str | None = None
    table: int | None = None
    row: int | None = None
    col: int | None = None
    ref: str | None = None
    quote: str = ""
