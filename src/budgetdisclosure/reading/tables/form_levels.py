"""The levels of indicators, whose cells are merged over the rows that belong to them."""

from collections.abc import Mapping, Sequence

from attrs import define, field

from budgetdisclosure.source import Cell

from .kind import plain

LEVELS = ("level1", "level2")


@define
class Levels:
    """The cells of the levels above an indicator, which stand for every row down to the next.

    ``columns`` names the columns of the grid.
    """

    columns: Mapping[int, str]
    held: dict[str, Cell] = field(factory=dict)

    @property
    def names(self) -> dict[str, str]:
        """The levels of the row that was filled last."""
        return {name: plain(self.held[name].text) for name in LEVELS if name in self.held}

    def fill(self, row: Sequence[Cell]) -> list[Cell]:
        """``row`` with the merged cells that stand for it, in place of the blanks below them.

        >>> top = Cell(text="产出指标", row=0, col=0)
        >>> levels = Levels({0: "level1", 1: "level3"})
        >>> _ = levels.fill([top])
        >>> below = [Cell(text="", row=1, col=0), Cell(text="课时数", row=1, col=1)]
        >>> [cell.text for cell in levels.fill(below)]
        ['产出指标', '课时数']
        """
        for cell in row:
            name = self.columns.get(cell.col, "")
            if name in LEVELS and cell.text.strip():
                self._hold(name, cell)
        above = {cell.col: cell for cell in self.held.values()}
        kept = [c if c.text.strip() else above.get(c.col, c) for c in row]
        here = {cell.col for cell in row}
        over = [c for c in above.values() if c.col not in here and self._covers(c, row)]
        return sorted((*over, *kept), key=lambda cell: cell.col)

    def _hold(self, name: str, cell: Cell) -> None:
        """Take in a printed cell; a new first level has second levels of its own."""
        before = self.held.get(name)
        if name == "level1" and before and plain(before.text) != plain(cell.text):
            self.held.pop("level2", None)
        self.held[name] = cell

    @staticmethod
    def _covers(cell: Cell, row: Sequence[Cell]) -> bool:
        return bool(row) and cell.row < row[0].row < cell.row + cell.row_span
