"""Two columns of a table in each other's place."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import combinations

from attrs import evolve

from budgetdisclosure.figures import Amount
from budgetdisclosure.model import Identity, Table, TableCell, TableRow, identities

_LEAST = 3
"""So many tests must hold only once the columns change places, and none only before."""

Row = dict[int, TableCell]
Told = Mapping[str, list[tuple[int, Amount]]]


def swapped_columns(
    number: int, table: Table, told: Told, **_: object
) -> tuple[Table, str, str] | None:
    """``table`` with the two columns put right, and the heads of both."""
    rows = [_by_column(row) for row in table.rows if not row.header]
    failing = [row for row in rows if any(not held for held in _tests(row, number, told))]
    if not failing:
        return None
    columns = sorted({column for row in failing for column in row})
    best, most, ties = None, _LEAST - 1, 0
    for a, b in combinations(columns, 2):
        mended = _mended(rows, a, b, number, told)
        if mended > most:
            best, most, ties = (a, b), mended, 0
        elif mended == most:
            ties += 1
    if best is None or ties:
        return None
    right = evolve(table, rows=tuple(_row_swapped(row, *best) for row in table.rows))
    return right, _head(table, best[0]), _head(table, best[1])


def _by_column(row: TableRow) -> Row:
    """The cells of a row that state an amount or nothing, by column of the grid."""
    return {
        cell.place.col: cell
        for cell in row.cells
        if cell.path
        and cell.place.col is not None
        and (cell.value is None or isinstance(cell.value, Amount))
    }


def _mended(rows: list[Row], a: int, b: int, number: int, told: Told) -> int:
    """Tests that hold once ``a`` and ``b`` change places, and not before; -1 if one fails."""
    mended = failed = 0
    for row in rows:
        if a not in row or b not in row:
            continue
        if row[a].value == row[b].value:
            continue
        before = list(_tests(row, number, told))
        after = list(_tests(_exchanged(row, a, b), number, told))
        if sum(after) < sum(before) or not all(after):
            return -1
        mended += sum(after) - sum(before)
        failed += before.count(False)
    return mended if failed else 0


def _exchanged(row: Row, a: int, b: int) -> Row:
    one, other = row[a], row[b]
    return row | {a: evolve(one, value=other.value), b: evolve(other, value=one.value)}


def _row_swapped(row: TableRow, a: int, b: int) -> TableRow:
    if row.header:
        return row
    known = _by_column(row)
    if a not in known or b not in known:
        return row
    moved = _exchanged(known, a, b)
    return evolve(
        row,
        cells=tuple(
            moved[cell.place.col] if cell.place.col in (a, b) else cell for cell in row.cells
        ),
    )


def _tests(row: Row, number: int, told: Told) -> Iterator[bool]:
    """Whether the figures of a row are as told elsewhere, and add up."""
    values = {cell.path: cell.value for cell in row.values()}
    for path, figure in values.items():
        held = _as_told(figure, told.get(path, ()), number) if isinstance(figure, Amount) else None
        if held is not None:
            yield held
    for path, figure in values.items():
        if isinstance(figure, Amount):
            sums = _sums(path)
            if not sums:
                continue
            known = [[values[p] for p in parts if p in values] for parts in sums]
            most = max(map(len, known), default=0)
            amounts = [
                [one for one in row if isinstance(one, Amount)] for row in known if len(row) == most
            ]
            if any(amounts):
                yield any(_adds_up(figure, row) for row in amounts if row)


def _as_told(figure: Amount, told: Iterable[tuple[int, Amount]], number: int) -> bool | None:
    """Whether ``figure`` is told in another table; None where nothing is told there."""
    held = None
    for where, one in told:
        if where != number:
            held = same(figure, one)
            if held:
                break
    return held


def same(one: Amount, other: Amount) -> bool:
    """Whether two prints can be one amount."""
    return (one.value == other.value and one.unit == other.unit) or (
        one.yuan_interval().meets(other.yuan_interval())
    )


def _adds_up(whole: Amount, parts: list[Amount]) -> bool:
    gap = sum((p.value * p.yuan_factor for p in parts), -whole.value * whole.yuan_factor)
    return abs(gap) <= sum(p.half() * p.yuan_factor for p in (whole, *parts))


@lru_cache(maxsize=4096)
def _sums(path: str) -> tuple[tuple[str, ...], ...]:
    """The parts that add up to ``path`` within one row, by each equation."""
    starred, line = _starred(path)
    return tuple(
        tuple(part.replace("*", line, 1) for part in identity.parts)
        for identity in _equations().get(starred, ())
    )


def _starred(path: str) -> tuple[str, str]:
    """A path with a star for its code, and the code."""
    steps = path.split(".")
    code = next((step for step in steps if step.isdigit()), "")
    return (path.replace(f".{code}.", ".*.", 1), code) if code else (path, "")


@cache
def _equations() -> dict[str, list[Identity]]:
    found: dict[str, list[Identity]] = {}
    for one in identities():
        if isinstance(one, Identity) and one.relation == "=" and len(one.parts) > 1:
            found.setdefault(one.total, []).append(one)
    return found


def _head(table: Table, column: int) -> str:
    """The heading right above a column."""
    texts = [
        "".join(cell.text.split())
        for row in table.rows
        if row.header
        for cell in row.cells
        if cell.place.col == column
    ]
    words = [text for text in texts if text and not text.isdigit()]
    return words[-1] if words else str(column + 1)
