"""A code of a table that is mistyped: its name, its place and its figures all tell another one.

The lines above lack the amounts of such a row, and it lacks those of the lines below, column by
column.
"""

from collections.abc import Iterator, Sequence

from attrs import evolve

from budgetdisclosure.classification import compare
from budgetdisclosure.model import Table, TableRow
from budgetdisclosure.source import Place

_CLASS, _STEP, _LONGEST = 3, 2, 7


def mistyped_code(table: Table, year: int | None) -> tuple[Table, str, str, Place] | None:
    """``table`` with the code put right, the code as printed, the right one and where it stands.

    None where no code is out of its place, or more than one could be meant.
    """
    lines = [(at, row.code) for at, row in enumerate(table.rows) if row.code]
    codes = [code for _, code in lines]
    if year is None or len(set(codes)) < len(codes):
        return None
    levels = {len(code) for code in codes}
    astray = _astray(codes, levels)
    found: list[tuple[tuple[int, bool], int, str]] = []
    for number in astray:
        at, code = lines[number]
        name = table.rows[at].name
        named = compare(code, name, on=year).agrees  # 行政运行 is below many
        for other in _near(code):
            if other in codes or not compare(other, name, on=year).agrees:
                continue
            left = _astray([*codes[:number], other, *codes[number + 1 :]], levels)
            if len(left) < len(astray):
                found.append(((len(left), named), at, other))
    least = min((rank for rank, _, _ in found), default=None)
    best = [(at, other) for rank, at, other in found if rank == least]
    if len(best) != 1:
        return None
    ((at, right),) = best
    row = table.rows[at]
    rows = (*table.rows[:at], _renamed(row, right), *table.rows[at + 1 :])
    return evolve(table, rows=rows), row.code or "", right, row.cells[0].place


def _astray(codes: Sequence[str], levels: set[int]) -> tuple[int, ...]:
    """The numbers of the lines whose code does not fit in between those around it."""
    return tuple(n for n, code in enumerate(codes) if not _fits(codes, n, code, levels))


def _fits(codes: Sequence[str], number: int, code: str, levels: set[int]) -> bool:
    """Whether ``code`` in that line belongs below the line before, and above the one after."""
    before = codes[number - 1] if number else ""
    after = codes[number + 1] if number + 1 < len(codes) else ""
    above = code[:-_STEP] if len(code) > _CLASS else ""
    if above and len(above) in levels and not before.startswith(above):
        return False
    deeper = any(length > len(code) for length in levels)
    return not deeper or len(code) >= _LONGEST or after.startswith(code)


def _near(code: str) -> Iterator[str]:
    """The codes that differ by one digit, or by two neighbours exchanged."""
    for at, digit in enumerate(code):
        yield from (code[:at] + new + code[at + 1 :] for new in "0123456789" if new != digit)
        if at and code[at - 1] != digit:
            yield code[: at - 1] + digit + code[at - 1] + code[at + 1 :]


def _renamed(row: TableRow, code: str) -> TableRow:
    """``row`` under another code."""
    old, new = f".{row.code}.", f".{code}."
    cells = tuple(evolve(cell, path=cell.path.replace(old, new, 1)) for cell in row.cells)
    return evolve(row, code=code, cells=cells)
