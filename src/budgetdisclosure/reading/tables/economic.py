"""Lists of code, name and amount side by side: 基本支出 by economic class."""

from collections.abc import Iterator

from attrs import frozen

from budgetdisclosure.model.standard.table import Column, Entry, StandardTable

from .codes import apart, joined, label
from .frame import AMOUNT, Frame
from .made import Maker, Setting, spread


@frozen
class Panel:
    """One list: its code columns, its name column, its value columns."""

    codes: tuple[int, ...]
    name: int
    values: dict[int, Column]


def panels(table: StandardTable, frame: Frame) -> list[Panel]:
    """The lists of the table, from left to right."""
    names = sorted(frame.named)
    found = []
    start = 0
    for position, col in enumerate(names):
        end = names[position + 1] if position + 1 < len(names) else frame.grid.cols
        codes = tuple(c for c in range(start, col) if c not in frame.numbering)
        values = {
            at: column
            for at in range(col + 1, end)
            if at not in frame.coding | frame.numbering
            and (column := table.column(frame.heads[at])) is not None
        }
        if len(values) == 1:  # the amounts, whatever stands above the list
            values = dict.fromkeys(values, _amount(table))
        if values:
            found.append(Panel(codes, col, values))
            start = max(values) + 1
    return found


def _amount(table: StandardTable) -> Column:
    return next(column for column in table.columns if column.name == "final")


def read_economic(table: StandardTable, maker: Maker, _: Setting) -> Iterator[tuple[str, str]]:
    """Read the rows of ``maker``'s grid; gives (path, name) of the lines, nothing if it is another table."""
    frame = maker.frame
    found = panels(table, frame)
    if not found or not _has_codes(table, frame, found):
        return
    maker.heading()
    maker.known = frame.numbering | frame.coding | {c for panel in found for c in panel.codes}
    starts = [panel.codes[0] if panel.codes else panel.name for panel in found]
    for row in range(frame.first, frame.grid.rows):
        if row not in frame.body:
            maker.row(row, {}, "")
            continue
        alone = _sole_label(frame, row)
        for panel, across in zip(found, spread(starts, frame), strict=True):
            code, name = _coded_name(frame, panel, row)
            name = name or alone
            given = dict(_paths(table, panel, code, name))
            maker.row(row, given, name, code or None, within=across)
            if code and name and given and maker.said:
                yield f"{table.root}.{code}.name", name


def _has_codes(table: StandardTable, frame: Frame, found: list[Panel]) -> bool:
    """Whether most rows of the lists, but those of totals, begin with an economic code."""
    rows = [_coded_name(frame, panel, row) for panel in found for row in frame.body]
    lines = [code[:1] in ("3", "5") for code, name in rows if name and not _entry(table, name)]
    return sum(lines) * 2 > len(lines) or not lines


def _coded_name(frame: Frame, panel: Panel, row: int) -> tuple[str, str]:
    texts = [frame.text(row, col) for col in panel.codes]
    code, name = apart(frame.text(row, panel.name))
    code = joined(texts) or code
    if not name:
        name = next((text for text in texts if text and not text.isdigit()), "")
    return code, name


def _sole_label(frame: Frame, row: int) -> str:
    """The label of a row that has one only, for all lists side by side."""
    texts = {text for col in range(frame.grid.cols) if (text := frame.text(row, col))}
    words = [text for text in texts if not AMOUNT.fullmatch(text)]
    return words[0] if len(words) == 1 and len(texts) == 2 else ""


def _paths(
    table: StandardTable, panel: Panel, code: str, name: str
) -> Iterator[tuple[int, tuple[str, str]]]:
    for col, column in panel.values.items():
        if code:
            yield col, (column.name, f"{table.root}.{code}.{column.name}")
            continue
        entry = _entry(table, name)
        if entry is not None:
            path = entry.paths[0][1] if column.name == "final" else column.total or ""
            yield col, (column.name, path)


def _entry(table: StandardTable, name: str) -> Entry | None:
    """The row of totals that ``name`` is."""
    plain, _ = label(name)
    return next((e for e in table.entries if plain and e.names(plain)), None)
