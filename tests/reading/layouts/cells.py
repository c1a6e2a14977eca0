"""Rows of cells, each with the path that it must be read to, laid out as a grid."""

from collections.abc import Sequence
from decimal import Decimal

from attrs import evolve, frozen

from budgetdisclosure.figures import half_up
from budgetdisclosure.source import Cell, Grid

PER_UNIT = {"元": 100, "万元": 1_000_000}


@frozen
class C:
    """A cell: its text, the path it states (empty: nothing), the rows and columns it covers."""

    text: str = ""
    path: str = ""
    down: int = 1
    across: int = 1


Row = list[C]


@frozen(kw_only=True)
class Printing:
    """How amounts are printed."""

    unit: str = "万元"
    places: int = 2
    thousands: bool = False
    nothing: str = ""

    def text(self, fen: int) -> str:
        if not fen:
            return self.nothing
        number = half_up(Decimal(fen) / PER_UNIT[self.unit], self.places)
        return f"{number:,f}" if self.thousands else f"{number:f}"

    def cell(self, fen: int, path: str = "") -> C:
        """An amount of a path; ``-`` and the like state no amount."""
        text = self.text(fen)
        return C(text, path if any(sign.isdigit() for sign in text) else "")


def heads(columns: Sequence[tuple[str, ...]]) -> list[Row]:
    """Heading rows: equal words beside one another are one cell, the last one reaches down."""
    depth = max(len(words) for words in columns)
    rows: list[Row] = [[] for _ in range(depth)]
    for level in range(depth):
        at = 0
        while at < len(columns):
            words = columns[at]
            end = at + 1
            if level >= len(words):
                at = end
                continue
            while (
                end < len(columns)
                and columns[end][: level + 1] == words[: level + 1]
                and (level < len(words) - 1)
            ):
                end += 1
            down = depth - level if level == len(words) - 1 else 1
            rows[level].append(C(words[level], down=down, across=end - at))
            at = end
    return rows


@frozen(kw_only=True)
class Sheet:
    """A table with what stands around it."""

    above: tuple[str, ...]
    rows: tuple[tuple[C, ...], ...]
    below: tuple[str, ...] = ()
    unit: str = "万元"

    @property
    def width(self) -> int:
        """How many columns there are."""
        return sum(cell.across for cell in self.rows[0])

    def grid(self, before: int) -> tuple[Grid, dict[tuple[int, int], C]]:
        """The grid, and what is printed at each position."""
        taken: set[tuple[int, int]] = set()
        cells, at = [], {}
        for number, row in enumerate(self.rows):
            col = 0
            for one in row:
                while (number, col) in taken:
                    col += 1
                cells.append(
                    Cell(text=one.text, row=number, col=col, row_span=one.down, col_span=one.across)
                )
                at[number, col] = one
                taken |= {
                    (r, c)
                    for r in range(number, number + one.down)
                    for c in range(col, col + one.across)
                }
                col += one.across
        width = max(col for _, col in taken) + 1
        grid = Grid(cells=tuple(cells), rows=len(self.rows), cols=width, before=before, page=1)
        return grid, at

    def with_text(self, old: C, text: str) -> "Sheet":
        """The same with another text in the cell that is ``old``."""
        return evolve(
            self,
            rows=tuple(
                tuple(evolve(c, text=text) if c is old else c for c in row) for row in self.rows
            ),
        )
