"""In every layout: all cells are read, nothing else is, and what agrees is not reported."""

from hypothesis import HealthCheck, given, settings

from budgetdisclosure import check
from budgetdisclosure.figures import parse_numeral
from budgetdisclosure.reading.reader import understand

from .document import Made, made, sheets
from .layout import LAYOUTS, Layout
from .truth import Truth, truths

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def differences(one: Made, unit: str) -> list[str]:
    """Cells that are read otherwise than they are printed."""
    found = {}
    for number, table in enumerate(understand(one.document).tables):
        for row in table.rows:
            for cell in row.cells:
                if cell.value is not None:
                    place = cell.place
                    found[number, place.row, place.col] = (cell.path, cell.value)
    wanted = {
        at: (cell.path, numeral.figure)
        for at, cell in one.printed.items()
        if cell.path and (numeral := parse_numeral(cell.text, unit)) is not None
    }
    return [
        f"{at} {one.printed[at].text!r}: read {found.get(at)}, printed {wanted.get(at)}"
        for at in sorted(found.keys() | wanted.keys())
        if found.get(at) != wanted.get(at)
    ]


@SLOW
@given(truths(), LAYOUTS)
def test_every_cell_is_read_and_nothing_else(truth: Truth, layout: Layout) -> None:
    one = made(sheets(truth, layout))
    assert differences(one, layout.printing.unit) == []


@SLOW
@given(truths(), LAYOUTS)
def test_what_agrees_is_not_reported(truth: Truth, layout: Layout) -> None:
    found = check(understand(made(sheets(truth, layout)).document))
    assert [f"{f.rule} {f.path} {f.place}" for f in found if f.severity != "info"] == []
