"""One digit wrong, beyond what rounding allows, is reported with the place of its cell."""

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from budgetdisclosure import check
from budgetdisclosure.reading.reader import understand

from .cells import C
from .document import made, sheets
from .layout import LAYOUTS, Layout
from .test_layouts import SLOW
from .truth import Truth, truths

LONE = (
    ".budget",
    ".prior",
    ".opening",
    ".closing",
    "carryover.surplus",
    "totals.",
    "income.education_fees",
)
"""What a single table prints and no sum holds, or only with others."""


def misread(text: str) -> str:
    """``text`` with another first digit."""
    at = next(n for n, sign in enumerate(text) if sign.isdigit() and sign != "0")
    other = str((int(text[at]) + 3) % 9 + 1)
    return f"{text[:at]}{other}{text[at + 1 :]}"


@SLOW
@given(truths(), st.lists(LAYOUTS, min_size=1, max_size=3), st.data())
def test_a_wrong_digit_is_reported_at_its_cell(
    truth: Truth, layouts: list[Layout], data: st.DataObject
) -> None:
    tables = list(sheets(truth, *layouts))
    assume(all(layout.total not in ("none", "head") for layout in layouts))
    number = data.draw(st.integers(0, 7))
    cells = [c for row in tables[number].rows for c in row if _counts(c)]
    assume(cells)
    cell = data.draw(st.sampled_from(cells))
    tables[number] = tables[number].with_text(cell, misread(cell.text))
    one = made(tuple(tables))
    wrong = evolve(cell, text=misread(cell.text))
    at = next(p for p, c in one.printed.items() if c == wrong and p[0] == number)
    named = {
        (place.table, place.row, place.col)
        for f in check(understand(one.document))
        if f.severity != "info"
        for place in (f.place, *(r.place for r in f.related), *(o.place for o in f.operands))
        if place is not None
    }
    assert at in named, (cell, at)


def _counts(cell: C) -> bool:
    """Whether a figure takes part in a sum, and has a digit over zero before the point."""
    whole = cell.text.partition(".")[0].replace(",", "")
    return bool(
        cell.path and whole.isdigit() and len(whole.lstrip("0")) > 1
        and not any(word in cell.path for word in LONE)
    )  # fmt: skip
