"""Tables that are wrong as a whole: in another unit than is printed, or with columns swapped.

Such a fault makes every row wrong, as a mistyped code makes every column wrong. It is told once,
and the rest is tested as if it were right.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Set

from attrs import evolve, frozen

from budgetdisclosure.figures import Amount
from budgetdisclosure.model import Disclosure, Kind, Table, TableCell
from budgetdisclosure.source import Place

from .column_order import same, swapped_columns
from .wrong_code import mistyped_code

_LEAST = 3
"""So many figures must be told elsewhere in the other unit, and none in the one printed."""
_LEAST_IF_ALONE = 2
"""So many where no other table has the unit printed."""
_UNITS = ("元", "万元")

Told = dict[str, list[tuple[int, Amount]]]
"""The amounts told of each path, with the table they stand in (-1: narrative)."""


@frozen(kw_only=True)
class TableSlip:
    """What is wrong with a whole table or row: ``stated`` should be ``expected``.

    ``by_figures`` tells that nothing but the figures speaks for it.
    """

    rule: str
    title: str
    stated: str
    expected: str
    place: Place
    by_figures: bool = True


def righted(disclosure: Disclosure, suspects: Set[int]) -> tuple[Disclosure, tuple[TableSlip, ...]]:
    """The disclosure with such tables put right, and what was wrong with them.

    ``suspects`` are the numbers of the tables with tests that fail.
    """
    slips: list[TableSlip] = []
    told = _told(disclosure)
    for mend in (_in_other_unit, swapped_columns):
        if slips:
            told = _told(disclosure)
        tables = list(disclosure.tables)
        for number, table in enumerate(tables):
            if table.kind == "generic" or number not in suspects:
                continue
            alone = [t.unit for t in tables if t.kind != "generic"].count(table.unit) == 1
            mended = mend(number, table, told, alone=alone)
            if mended is not None:
                tables[number], stated, expected = mended
                rule = "XN318" if mend is _in_other_unit else "XN316"
                slips.append(
                    TableSlip(
                        rule=rule,
                        title=table.title,
                        stated=stated,
                        expected=expected,
                        place=evolve(table.place, quote=table.title),
                    )
                )
        disclosure = evolve(disclosure, tables=tuple(tables))
    return _with_codes(disclosure, suspects, slips)


def _with_codes(
    disclosure: Disclosure, suspects: Set[int], slips: list[TableSlip]
) -> tuple[Disclosure, tuple[TableSlip, ...]]:
    """The disclosure with mistyped codes put right as well."""
    tables = list(disclosure.tables)
    for number in sorted(suspects & set(range(len(tables)))):
        found = mistyped_code(tables[number], disclosure.report.year)
        if found is not None:
            tables[number], stated, expected, place = found
            title = tables[number].title
            slips.append(
                TableSlip(
                    rule="CL502",
                    title=title,
                    stated=stated,
                    expected=expected,
                    place=place,
                    by_figures=False,
                )
            )
    return evolve(disclosure, tables=tuple(tables)), tuple(slips)


def _told(disclosure: Disclosure) -> Told:
    found: Told = defaultdict(list)
    for statement in disclosure.statements:
        if statement.kind is Kind.FACT and isinstance(statement.value, Amount):
            found[statement.path].append((-1, statement.value))
    for number, table in enumerate(disclosure.tables):
        if table.kind != "generic":
            for cell in _amounts(table):
                assert isinstance(cell.value, Amount)
                found[cell.path].append((number, cell.value))
    return found


def _amounts(table: Table) -> Iterator[TableCell]:
    for row in table.rows:
        for cell in row.cells:
            if cell.path and isinstance(cell.value, Amount) and cell.value.value:
                yield cell


def _in_other_unit(
    number: int, table: Table, told: Told, *, alone: bool
) -> tuple[Table, str, str] | None:
    """A table whose figures are told elsewhere with the same digits in another unit."""
    if table.unit not in _UNITS:
        return None
    other = next(unit for unit in _UNITS if unit != table.unit)
    moved = set()
    for cell in _amounts(table):
        figure = cell.value
        assert isinstance(figure, Amount)
        if figure.unit != table.unit:
            return None
        for where, one in told[cell.path]:
            if where == number:
                continue
            if same(figure, one):
                return None
            if same(Amount(figure.value, other), one):
                moved.add(cell.path)
    if len(moved) < (_LEAST_IF_ALONE if alone else _LEAST):
        return None
    return _each(table, lambda cell: _recast(cell, other), other), table.unit, other


def _recast(cell: TableCell, unit: str) -> TableCell:
    figure = cell.value
    return evolve(cell, value=Amount(figure.value, unit)) if isinstance(figure, Amount) else cell


def _each(table: Table, change: Callable[[TableCell], TableCell], unit: str) -> Table:
    rows = tuple(evolve(row, cells=tuple(map(change, row.cells))) for row in table.rows)
    return evolve(table, rows=rows, unit=unit)
