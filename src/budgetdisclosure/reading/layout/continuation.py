"""Tables that go on over the end of a page."""

import re
from collections.abc import Sequence

from attrs import Factory, define

from .columns import all_columns, common_columns
from .heads import head_rows, repeated_rows, title_row
from .placed import PlacedTable

_LOW = 0.35
"""Share of the page height that a table must reach to go on without a repeated head."""


@define
class Chain:
    """The parts of one table; ``repeated`` says how many head rows each part repeats."""

    tables: list[PlacedTable]
    columns: list[float]
    repeated: list[int] = Factory(lambda: [0])

    @classmethod
    def begin(cls, table: PlacedTable) -> "Chain":
        """A chain of one table."""
        return cls([table], list(table.table.xs))

    def take(self, table: PlacedTable, below: Sequence[str]) -> bool:
        """Add ``table`` if it carries on this one; ``below`` are the lines under it.

        Columns are compared by position. A page may repeat the title, then it must repeat the
        head too: a form with the same title but other content is a table of its own.
        """
        first, last = self.tables[0], self.tables[-1]
        columns = common_columns(self.columns, table.table.xs)
        if columns is None and not table.above and _cut(last, table):
            columns = all_columns(self.columns, table.table.xs)
        if columns is None or below or table.page <= last.page:
            return False
        count = repeated_rows(first.table, table.table, columns)
        head = head_rows(first.table)
        whole = count >= max(head, 1)
        if table.above:
            titles = {_plain(line) for line in first.above}
            goes_on = whole and all(
                _plain(line) in titles or line.startswith("续") for line in table.above
            )
        elif count:
            goes_on = whole
        else:
            titled = title_row(first.table) and title_row(table.table)
            goes_on = last.depth >= _LOW and not titled
        if goes_on:
            self.tables.append(table)
            self.columns = columns
            self.repeated.append(count)
        return goes_on


def _cut(before: PlacedTable, after: PlacedTable) -> bool:
    """Whether a cell is open at the page end between two tables."""
    return any(cell.open_bottom for cell in before.table.cells) or any(
        cell.open_top for cell in after.table.cells
    )


def _plain(line: str) -> str:
    return re.sub(r"[\d\s]+|（续[^）]*）|续表", "", line)
