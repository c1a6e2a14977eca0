"""In every layout: all cells are read, nothing else is, and what agrees is not reported."""

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from budgetdisclosure import check
from budgetdisclosure.figures import parse_numeral
from budgetdisclosure.reading.reader import understand

from .document import Made, made, sheets
from .layout import LAYOUTS, Layout
from .truth import Truth, truths

SLOW = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)


def differences(one: Made) -> list[str]:
    """Cells that are read otherwise than they are printed."""
    tables = understand(one.document).tables
    found = {
        (cell.place.table, cell.place.row, cell.place.col): (cell.path, cell.value)
        for table in tables
        for row in table.rows
        for cell in row.cells
        if cell.value is not None
    }
    wanted = {
        at: (cell.path, numeral.figure)
        for at, cell in one.printed.items()
        if cell.path and (numeral := parse_numeral(cell.text, one.sheets[at[0]].unit)) is not None
    }
    return [
        f"{at} {one.printed[at].text!r}: read {found.get(at)}, printed {wanted.get(at)}"
        for at in sorted(found.keys() | wanted.keys())
        if found.get(at) != wanted.get(at)
    ]


def reported(one: Made, layouts: list[Layout]) -> list[str]:
    """Errors and warnings, but that a table has no row of totals where it has none."""
    bare = any(layout.total in ("none", "head") for layout in layouts)
    return [
        f"{f.rule} {f.path} {f.detail} {f.place}"
        for f in check(understand(one.document))
        if f.severity != "info" and not (bare and f.rule == "CP603")
    ]


@SLOW
@given(truths(), st.lists(LAYOUTS, min_size=1, max_size=4))
def test_every_cell_is_read_and_nothing_else(truth: Truth, layouts: list[Layout]) -> None:
    assert differences(made(sheets(truth, *layouts))) == []


@SLOW
@given(truths(), st.lists(LAYOUTS, min_size=1, max_size=4))
def test_what_agrees_is_not_reported(truth: Truth, layouts: list[Layout]) -> None:
    assert reported(made(sheets(truth, *layouts)), layouts) == []
