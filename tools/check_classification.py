"""Validate the packaged classification tables; exit with 1 and a list where something is wrong.

python tools/check_classification.py
"""

import sys
from collections.abc import Iterator
from itertools import pairwise

from budgetdisclosure import classification as c
from budgetdisclosure.classification.entry import Entry
from budgetdisclosure.classification.packaged import cells_of

YEARS = range(2013, 2031)


def complaints() -> Iterator[str]:
    """All that is wrong with the data."""
    yield from forms()
    for table in c.Table:
        for entry in c.entries(table):
            yield from of_entry(entry)
        for year in YEARS:
            yield from repeated(table, year)
    yield from of_former_names()
    yield from of_moves()
    yield from of_cofog()


def forms() -> Iterator[str]:
    """Rows in order, no stray blanks, no code twice without two times."""
    for table in c.Table:
        rows = cells_of(table.value, 10)
        keys = [(row[0], row[2] or "0") for row in rows]
        if keys != sorted(set(keys)):
            yield f"{table}: rows are out of order or stand twice"
        yield from (
            f"{table}: {row[0]} has stray blanks" for row in rows if row[1] != row[1].strip()
        )


def of_entry(entry: Entry) -> Iterator[str]:
    """A parent on every day, times in order, evidence that fits."""
    if entry.start > entry.end:
        yield f"{entry}: ends before it begins"
    for year in YEARS:
        below = stated(entry, year) and entry.level is not c.Level.CLASS
        if below and not c.parent(entry, on=year):
            yield f"{entry}: no parent in {year}"
    names = entry.namings
    if any(a.end >= b.start or a.name == b.name for a, b in pairwise(names)):
        yield f"{entry}: names overlap or repeat"
    if names[0].start != entry.start or names[-1].end != entry.end:
        yield f"{entry}: names do not cover its time"
    for naming in names:
        if naming.docs and not (naming.first_seen and naming.last_seen):
            yield f"{entry}: printed, but no years"


def repeated(table: c.Table, year: int) -> Iterator[str]:
    """No code twice in a year; no name twice under one parent."""
    entries = [entry for entry in c.entries(table, on=year) if stated(entry, year)]
    codes = [entry.code for entry in entries]
    if len(set(codes)) != len(codes):
        yield f"{table}: a code stands twice in {year}"
    seen: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        key = (entry.code.digits[:-2] if len(entry.code.digits) > 3 else "", entry.name_on(year))
        if key in seen:
            yield f"{entry}: same name as {seen[key]} beside it in {year}"
        seen[key] = entry


def stated(entry: Entry, year: int) -> bool:
    """Whether the stated time of an entry, not the widened one, covers the end of a year."""
    return entry.start <= year * 10000 + 1231 <= entry.end


def of_former_names() -> Iterator[str]:
    """Former names belong to codes with one meaning."""
    for digits in {cells[0] for cells in cells_of("former_names", 7)}:
        if len(c.Code.parse(digits).digits) != len(digits) or c.lookup(digits) is None:
            yield f"former name of {digits}, which is no code"


def of_moves() -> Iterator[str]:
    """Moves lead to codes, never in a circle."""
    for move in c.moves():
        yield from (f"{move.old}: moved to {new}, no code" for new in move.new if not c.lookup(new))
        if c.lookup(move.old) is None:
            yield f"{move.old}: moved, but no code"
        reached, pending = set(), list(move.new)
        while pending:
            code = pending.pop()
            if code == move.old:
                yield f"{move.old}: moves in a circle"
            if code not in reached:
                reached.add(code)
                pending += [
                    n for m in c.moves() if m.old == code and m.year > move.year for n in m.new
                ]


def of_cofog() -> Iterator[str]:
    """Every functional code has a group."""
    for entry in c.entries(c.Table.FUNCTIONAL):
        if c.cofog(entry.code) is None:
            yield f"{entry}: no COFOG group"


def main() -> int:
    """Print the complaints; 1 if there are any."""
    found = list(dict.fromkeys(complaints()))
    print("\n".join(found) or f"classification data {c.data_version()}: sound")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
