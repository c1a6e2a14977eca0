"""Tables with a row for each unit of a department."""

from collections.abc import Iterator, Mapping

from budgetdisclosure.model.standard.table import Column, StandardTable

from .coded import TOTAL_ROW, value_columns
from .codes import joined
from .frame import Frame
from .made import Maker, Setting, first_text


def read_units(table: StandardTable, maker: Maker, setting: Setting) -> Iterator[tuple[str, str]]:
    """Read the rows of ``maker``'s grid; gives (path, name) of the units, nothing if it is another table.

    A row that says again what the row of the total says is that of the department as a whole.
    """
    frame = maker.frame
    values = value_columns(table, frame)
    if not {column.name for column in values.values()}.issuperset(table.required):
        return
    names = {row: _name(frame, row, min(values)) for row in frame.body}
    if any(_has_code(frame, row, min(values)) for row in frame.body):
        return  # lines of the classification stand below the units
    maker.heading()
    maker.known = frozenset(range(min(values)))
    totals = {
        _amounts(frame, row, values) for row, name in names.items() if TOTAL_ROW.fullmatch(name)
    }
    number = 0
    for row in range(frame.first, frame.grid.rows):
        name = names.get(row, "")
        if TOTAL_ROW.fullmatch(name):
            paths = {col: (c.name, c.total or "") for col, c in values.items()}
            maker.row(row, paths, "合计")
        elif not name or _amounts(frame, row, values) in totals:
            maker.row(row, {}, name, memo=bool(name))
        else:
            number += 1
            line = f"{table.root}.{number}"
            paths = {col: (c.name, f"{line}.{c.name}") for col, c in values.items() if c.name}
            maker.row(row, paths, name)
            if maker.said:
                yield f"{line}.name", name


def _name(frame: Frame, row: int, before: int) -> str:
    return first_text(
        text for col in range(before) if (text := frame.text(row, col)) and not text.isdigit()
    )


def _has_code(frame: Frame, row: int, before: int) -> bool:
    code = joined([text for col in range(before) if (text := frame.text(row, col)).isdigit()])
    return len(code) in _LENGTHS and code[0] == "2"


_LENGTHS = (3, 5, 7)
"""Digits of 类, 款 and 项."""


def _amounts(frame: Frame, row: int, values: Mapping[int, Column]) -> tuple[str, ...]:
    return tuple(frame.text(row, col) for col in values)
