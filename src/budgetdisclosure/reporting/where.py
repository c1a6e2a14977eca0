"""A place in words that editors and people can follow."""

from budgetdisclosure.display import printable
from budgetdisclosure.source import Place


def where(place: Place | None, file: str | None) -> str:
    """``file:line:column``, ``file:page N``, ``file:sheet!B7``: the nearest that the format has.

    ``file`` is named where the place itself names none.

    >>> where(Place(file="a.txt", line=22, column=110), None)
    'a.txt:22:110'
    >>> where(Place(page=3), "a.pdf"), where(Place(sheet="表1", ref="B7"), "a.xlsx")
    ('a.pdf:page 3', 'a.xlsx:表1!B7')
    """
    name = printable((place.file if place else None) or file or "-")
    spot = _spot(place) if place else ""
    return f"{name}:{spot}" if spot else name


def _spot(place: Place) -> str:
    if place.line is not None and place.page is None:
        return f"{place.line}" + ("" if place.column is None else f":{place.column}")
    if place.sheet is not None:
        return printable(f"{place.sheet}!{place.ref}" if place.ref else place.sheet)
    parts = (
        ("page", place.page),
        ("paragraph", place.paragraph),
        ("table", None if place.table is None else place.table + 1),
        ("row", None if place.row is None else place.row + 1),
        ("column", None if place.col is None else place.col + 1),
    )
    return " ".join(f"{word} {number}" for word, number in parts if number is not None)
