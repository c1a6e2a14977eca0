"""Items across or down, each with budget and final figure: “三公”经费."""

import re
from collections.abc import Iterator

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model.standard.table import StandardTable

from .codes import label
from .frame import AMOUNT, Frame
from .made import Maker, Setting

_MEASURING = pattern(
    r"(?:20\d\d年度?|本年度?|当年|上年度?)?(?:年初|全年|调整|调整后)?(?:预算|决算|支出|执行|决算统计)(?:数|额|金额)?"
    r"(?:[（(].*[）)])?"
)
_COUNT = pattern(
    r"[（(](?:个|人|人次|批次|批|辆|台)[）)]|团组|人次|批次|保有量|数量|(?:购置|人|车辆|批|组)数"
)
_FULL_YEAR = pattern(r"预算数(?:为|是|指|反映)?[^。；]{0,12}?(?:全年预算|调整)")


def read_matrix(table: StandardTable, maker: Maker, setting: Setting) -> Iterator[tuple[str, str]]:
    """Read the rows of ``maker``'s grid; nothing if it is another table. No line has a name."""
    frame = maker.frame
    full = _FULL_YEAR.search(setting.notes) is not None
    across = {col: _item(table, heads) for col, heads in enumerate(frame.heads)}
    if set(table.required) <= set(across.values()):
        _read_across(table, maker, across, full=full)
        yield from ()
        return
    down = [row for row in frame.body if _row_item(table, frame, row)]
    if len(down) >= len(table.required):
        _read_down(table, maker, full=full)
    yield from ()


def _read_across(table: StandardTable, maker: Maker, across: dict[int, str], *, full: bool) -> None:
    frame = maker.frame
    maker.heading()
    maker.known = frame.numbering | {
        c for c, h in enumerate(frame.heads) if re.search("机关运行", h)
    }
    rows: dict[int, dict[int, tuple[str, str]]] = {}
    for row in frame.body:
        words = _row_words(frame, row, across)
        rows[row] = {}
        for col, item in across.items():
            measure = _measure(table, _measuring(frame.heads[col]), full=full)
            measure = measure or _measure(table, words, full=full)
            if item and measure:
                rows[row][col] = (item.rpartition(".")[2], f"{item}.{measure}")
    chosen = _of_the_whole(frame, rows, across)
    for row in range(frame.first, frame.grid.rows):
        maker.row(row, chosen.get(row, {}), _row_words(frame, row, across))


def _row_words(frame: Frame, row: int, across: dict[int, str]) -> str:
    texts = (frame.text(row, col) for col in range(frame.grid.cols) if not across[col])
    return frame.dated("".join(texts))


def _of_the_whole(
    frame: Frame, rows: dict[int, dict[int, tuple[str, str]]], across: dict[int, str]
) -> dict[int, dict[int, tuple[str, str]]]:
    """Of rows that state the same (one for each unit) the one that is their total, if one is."""
    filled = {
        row: tuple(path for _, path in paths.values())
        for row, paths in rows.items()
        if paths and any(AMOUNT.fullmatch(frame.text(row, col)) for col in paths)
    }
    if len(set(filled.values())) == len(filled):
        return rows
    totals = [row for row in filled if re.search("合计|总计", _row_words(frame, row, across))]
    return {row: rows[row] for row in totals if len(totals) == 1}


def _read_down(table: StandardTable, maker: Maker, *, full: bool) -> None:
    frame = maker.frame
    maker.heading()
    maker.known = frame.numbering
    measures = {
        col: _measure(table, _measuring(heads), full=full) for col, heads in enumerate(frame.heads)
    }
    for row in range(frame.first, frame.grid.rows):
        item = _row_item(table, frame, row) if row in frame.body else ""
        paths = {
            col: (measure, f"{item}.{measure}")
            for col, measure in measures.items()
            if item and measure and col not in frame.named
        }
        maker.row(row, paths, frame.text(row, 0))


def _measuring(heads: str) -> str:
    """The heading that tells whether a column has budget or final figures, at whatever level."""
    return next((part for part in heads.split("/") if _MEASURING.fullmatch(part)), "")


def _item(table: StandardTable, heads: str) -> str:
    """The item that a column is about."""
    bare = "/".join(part for part in heads.split("/") if not _MEASURING.fullmatch(part))
    if _COUNT.search(bare) or re.search("政府性基金|国有资本", bare):
        return ""
    column = table.column(bare) if bare else None
    return column.name if column is not None else ""


def _row_item(table: StandardTable, frame: Frame, row: int) -> str:
    text = next((frame.text(row, col) for col in sorted(frame.named) if frame.text(row, col)), "")
    name, _ = label(label(text)[0])
    if _COUNT.search(name):
        return ""
    column = table.column(re.sub(r"^.*三公.*$", "合计", name)) if name else None
    return column.name if column is not None else ""


def _measure(table: StandardTable, words: str, *, full: bool) -> str:
    """The field that 预算数, 决算数 and the like mean."""
    for entry in table.entries:
        if words and re.search(entry.label, words):
            found = entry.paths[0][1]
            return "full_year_budget" if full and found == "budget" else found
    return ""
