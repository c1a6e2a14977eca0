"""The last row of a performance form, 总分: which cell holds the weights' total, which the scores'.

Its label is merged over the columns before the weights, and a text may print such a cell once,
or blank again for every column.
"""

from collections.abc import Mapping, Sequence

from budgetdisclosure.figures import parse_numeral
from budgetdisclosure.source import Cell

TOTALS = {"weight": "total_weight", "score": "total_score"}
_FULL = 100


def totals_by_column(row: Sequence[Cell], columns: Mapping[int, str]) -> list[str]:
    """The total in each cell by the column above it."""
    return [TOTALS.get(columns.get(cell.col, ""), "") for cell in row]


def totals_in_text(row: Sequence[Cell], columns: Sequence[str]) -> list[str]:
    """The total in each cell of a row without widths; ``columns`` are those of the header.

    It ends as the header does; if not, the numbers come in the order of the header. A lone number
    is the total of the weights only where it is 100.
    """
    numbers = [at for at, cell in enumerate(row) if at and _points(cell.text)]
    ends = [TOTALS.get(name, "") for name in columns[-len(row) :]]
    names = [*[""] * (len(row) - len(ends)), *ends]
    held = {at for at, name in enumerate(names) if at and name}
    if numbers and held.issuperset(numbers):
        return names
    order = [TOTALS[name] for name in columns if name in TOTALS]
    if len(order) > 1 and len(numbers) == 1:
        lone = parse_numeral(row[numbers[0]].text, "分")
        if lone is None or lone.figure is None or lone.figure.value != _FULL:
            order = order[-1:]
        elif len(row) > numbers[0] + 1:
            numbers.append(numbers[0] + 1)
    found = dict(zip(numbers, order, strict=False))
    return [found.get(at, "") for at in range(len(row))]


def _points(text: str) -> bool:
    return parse_numeral(text, "分") is not None
