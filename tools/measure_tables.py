"""Measures how much of the standard tables identities cover, and how many misread digits they catch.

    python tools/measure_tables.py FILE [FILE ...] [--digits 100] [--seed 1]

A row is covered if one of its figures takes part in a claim or identity that was checked. Then one
digit of a figure in a covered row is changed, time after time: it is caught if a finding names the
cell (as its place, as related or as an operand). A change of the last digit may be within what
rounding allows, and is counted apart.
"""

import argparse
import random
from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve, frozen

from budgetdisclosure import check, read, verify
from budgetdisclosure.figures import Amount, Verdict
from budgetdisclosure.model import Disclosure, Table, TableCell
from budgetdisclosure.model.standard.table import standard_tables
from budgetdisclosure.source import Place

KINDS = frozenset(table.kind for table in standard_tables())


@frozen
class Spot:
    """A cell by number of its table, of its row and of itself in it."""

    table: int
    row: int
    cell: int


def cells(disclosure: Disclosure) -> Iterator[tuple[Spot, TableCell]]:
    """The figures of the standard tables."""
    for number, table in enumerate(disclosure.tables):
        if table.kind in KINDS:
            for at, row in enumerate(table.rows):
                for col, cell in enumerate(row.cells):
                    if cell.value is not None:
                        yield Spot(number, at, col), cell


def covered(disclosure: Disclosure) -> set[Place | None]:
    """The places of all figures that take part in a test that was made."""
    return {
        member.place
        for one in verify(disclosure)
        if one.verdict is not Verdict.NOT_CHECKED
        for member in one.members
    }


def changed(disclosure: Disclosure, spot: Spot, value: Amount) -> Disclosure:
    """The disclosure with another figure in one cell."""

    def put(table: Table) -> Table:
        rows = list(table.rows)
        inside = list(rows[spot.row].cells)
        inside[spot.cell] = evolve(inside[spot.cell], value=value)
        rows[spot.row] = evolve(rows[spot.row], cells=tuple(inside))
        return evolve(table, rows=tuple(rows))

    tables = tuple(
        put(table) if number == spot.table else table
        for number, table in enumerate(disclosure.tables)
    )
    return evolve(disclosure, tables=tables)


def misread(figure: Amount, chance: random.Random) -> tuple[Amount, bool] | None:
    """``figure`` with one other digit, and whether it is the last one."""
    digits = [at for at, sign in enumerate(figure.text) if sign.isdigit()]
    at = chance.choice(digits)
    other = chance.choice([sign for sign in "0123456789" if sign != figure.text[at]])
    text = f"{figure.text[:at]}{other}{figure.text[at + 1 :]}".replace(",", "")
    return Amount(Decimal(text), figure.unit), at == digits[-1]


def measure(path: str, digits: int, start: int) -> str:
    """A line of numbers for one document."""
    disclosure = read(path)
    known = covered(disclosure)
    rows: dict[tuple[int, int], bool] = {}
    inside = []
    for spot, cell in cells(disclosure):
        key = (spot.table, spot.row)
        rows[key] = rows.get(key, False) or cell.place in known
    for spot, cell in cells(disclosure):
        if rows[spot.table, spot.row] and isinstance(cell.value, Amount):
            inside.append((spot, cell.value, cell.place))
    chance = random.Random(start)
    made = caught = last = 0
    for spot, figure, place in chance.sample(inside, min(digits, len(inside))):
        planted = misread(figure, chance)
        if planted is None:
            continue
        value, is_last = planted
        if is_last:
            last += 1
            continue
        made += 1
        found = check(changed(disclosure, spot, value))
        named = any(
            place in (f.place, *(r.place for r in f.related), *(o.place for o in f.operands))
            for f in found
            if f.severity != "info"
        )
        caught += named
        if not named:
            print(f"   not caught: {place.page} {place.quote} -> {value}")
    share = sum(rows.values()) / max(len(rows), 1)
    return (
        f"{path}: rows covered {sum(rows.values())}/{len(rows)} ({share:.1%});"
        f" misread digits caught {caught}/{made} ({caught / max(made, 1):.1%}), last digits {last}"
    )


def main() -> None:
    """Reads the options and measures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--digits", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for path in options.files:
        print(measure(path, options.digits, options.seed))


if __name__ == "__main__":
    main()
