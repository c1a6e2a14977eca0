"""The geometry takes plain letters and rules from any reader."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from budgetdisclosure.reading.layout import Letter, Line, Sheet, Table, assemble, lay_out
from budgetdisclosure.reading.layout.intervals import cluster, merge

sizes = st.lists(st.floats(16, 60), min_size=1, max_size=6)


def _letter(text: str, x: float, y: float, size: float = 10.0) -> Letter:
    return text, x, y, x + size, y + size, y + size, x + size / 2, y + size / 2, False


def _lines(steps: list[float]) -> list[float]:
    at = [50.0]
    for step in steps:
        at.append(at[-1] + step)
    return at


def _sheet(ys: list[float], xs: list[float], cuts: int = 1) -> Sheet:
    """A grid, each rule drawn in ``cuts`` pieces, with a letter in each cell."""
    horizontal, vertical = [], []
    for piece in range(cuts):
        for y in ys:
            step = (xs[-1] - xs[0]) / cuts
            horizontal.append((y, xs[0] + piece * step, xs[0] + (piece + 1) * step))
        for x in xs:
            step = (ys[-1] - ys[0]) / cuts
            vertical.append((x, ys[0] + piece * step, ys[0] + (piece + 1) * step))
    letters = [
        _letter(chr(0x4E00 + 20 * row + col), xs[col] + 3, ys[row] + 3)
        for row in range(len(ys) - 1)
        for col in range(len(xs) - 1)
    ]
    return Sheet(
        number=1, width=900, height=900, letters=letters, horizontal=horizontal, vertical=vertical
    )


@given(sizes, st.lists(st.floats(16, 60), min_size=2, max_size=6), st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_each_letter_lands_in_its_cell(rows: list[float], cols: list[float], cuts: int) -> None:
    ys, xs = _lines(rows), _lines(cols)
    (table,) = lay_out(_sheet(ys, xs, cuts)).items
    assert isinstance(table, Table)
    assert {(c.row, c.col): c.text for c in table.cells} == {
        (row, col): chr(0x4E00 + 20 * row + col)
        for row in range(len(rows))
        for col in range(len(cols))
    }


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_letter_is_lost_or_doubled(data: st.DataObject) -> None:
    spots = data.draw(
        st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), unique=True, max_size=40)
    )
    letters = [_letter(chr(0x4E00 + n), 12 * x, 20 * y) for n, (x, y) in enumerate(spots)]
    sheet = Sheet(
        number=1,
        width=600,
        height=900,
        letters=letters,
        horizontal=[(y, 100, 300) for y in (100, 200, 300)],
        vertical=[(x, 100, 300) for x in (100, 200, 300)],
    )
    content = lay_out(sheet)
    texts = [item.text for item in content.items if isinstance(item, Line)]
    texts += [c.text for item in content.items if isinstance(item, Table) for c in item.cells]
    assert sorted("".join(texts).replace(" ", "")) == sorted(letter[0] for letter in letters)


@given(st.lists(st.text("财政收入12.5", min_size=1, max_size=12), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_places_lead_back_to_the_text_of_the_page(lines: list[str]) -> None:
    letters = [
        _letter(text, 50 + 10 * column, 50 + 30 * row)
        for row, line in enumerate(lines)
        for column, text in enumerate(line)
    ]
    page = lay_out(Sheet(number=7, width=600, height=900, letters=letters))
    text = "".join(item.text + "\n" for item in page.items if isinstance(item, Line))
    blocks, grids = assemble([page], "a.pdf")
    assert grids == ()
    for block in blocks:
        for at, character in enumerate(block.text):
            place = block.place(at, at + 1)
            assert place.page == 7
            assert place.start is not None
            assert text[place.start] == character
            assert place.box is not None
            assert round(place.box.right - place.box.left) == 10


@given(st.lists(st.floats(0, 100), max_size=30), st.floats(0, 5))
def test_clusters_hold_all_values_in_order(values: list[float], tolerance: float) -> None:
    groups = cluster(values, tolerance)
    assert [value for group in groups for value in group] == sorted(set(values))
    for one, other in itertools.pairwise(groups):
        assert other[0] - one[-1] > tolerance


@given(st.lists(st.tuples(st.floats(0, 50), st.floats(50, 100)), max_size=20))
def test_merged_intervals_are_apart_and_cover_all(parts: list[tuple[float, float]]) -> None:
    merged = merge(parts, 1.0)
    assert all(any(a <= start and end <= b for a, b in merged) for start, end in parts)
    assert all(other[0] - one[1] > 1 for one, other in itertools.pairwise(merged))
