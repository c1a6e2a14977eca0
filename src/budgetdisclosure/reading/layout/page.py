"""One page: from letters and rules to lines and tables in reading order."""

from collections.abc import Sequence

from attrs import evolve

from .cells import fill
from .charts import beside, chart_regions, labelled
from .content import PageContent, Table
from .edges import frames
from .lattice import Lattice, lattice
from .letter import Letter, Rule, Sheet
from .line import Line
from .lines import lines_of
from .verdict import verdict


def lay_out(sheet: Sheet) -> PageContent:
    """Read a page from what is displayed on it."""
    tables: list[Table] = []
    free = sheet.letters
    for grid in _lattices(sheet.horizontal, sheet.vertical, _tolerance(free)):
        table, free = fill(grid, free)
        tables.append(table)
    lines = lines_of(free)
    regions = chart_regions(sheet.marks, tables, lines) if sheet.marks else []
    if regions:
        lines = [evolve(x, label="chart") if labelled(x, regions) else x for x in lines]
    items: list[Line | Table] = [*lines, *tables]
    items.sort(key=lambda item: item.frame.top)
    kind = verdict(
        (sheet.width, sheet.height),
        lines=lines,
        tables=tables,
        pictures=sheet.pictures,
        chart=bool(regions),
        drawn=bool(sheet.marks),
    )
    return PageContent(
        number=sheet.number,
        width=sheet.width,
        height=sheet.height,
        items=tuple(items),
        kind=kind,
        charts=(*regions, *beside(sheet)),
    )


def _tolerance(letters: Sequence[Letter]) -> float:
    """How far rules of one line may lie apart: 3 points, less where the text is tiny."""
    some = letters[:: len(letters) // 200 + 1]
    heights = sorted([letter[4] - letter[2] for letter in some])
    small = heights[len(heights) // 20] if heights else 10.0
    return min(3.0, max(1.0, 0.35 * small))


def _lattices(
    horizontal: Sequence[Rule], vertical: Sequence[Rule], tolerance: float
) -> list[Lattice]:
    """Tables only: a frame of one column is a box around text."""
    if not horizontal or not vertical:
        return []
    found = (lattice(frame, tolerance) for frame in frames(horizontal, vertical, tolerance))
    return [grid for grid in found if grid is not None and len(grid.xs) > 2]
