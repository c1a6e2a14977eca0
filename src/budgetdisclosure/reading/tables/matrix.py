"""Items across or down, each with budget and final figure: “三公”经费."""

import re
from collections.abc import Iterator

from budgetdisclosure.model.standard.table import StandardTable

from .codes import label
from .frame import Frame
from .made import Maker, Setting

_MEASURING = re.compile(
    r"(?:20\d\d年度?|本年度?|当年|上年度?)?(?:年初|全年|调整|调整后)?(?:预算|决算|支出|执行|决算统计)(?:数|额|金额)?"
    r"(?:[（(].*[）)])?"
)
_FULL_YEAR = re.compile(r"预算数(?:为|是|指|反映)?[^。；]{0,12}?(?:全年预算|调整)")


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
    for row in range(frame.first, frame.grid.rows):
        words = "".join(frame.text(row, col) for col in range(frame.grid.cols) if not across[col])
        paths = {}
        for col, item in across.items():
            measure = _measure(table, _measuring(frame.heads[col]), full=full)
            measure = measure or _measure(table, words, full=full)
            if item and measure and row in frame.body:
                paths[col] = (item.rpartition(".")[2], f"{item}.{measure}")
        maker.row(row, paths, words)


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
    column = table.column(bare) if bare else None
    return column.name if column is not None else ""


def _row_item(table: StandardTable, frame: Frame, row: int) -> str:
    text = next((frame.text(row, col) for col in sorted(frame.named) if frame.text(row, col)), "")
    name, _ = label(label(text)[0])
    if re.search(r"[（(](?:个|人|人次|批次|批|辆|台)[）)]|团组|人次|批次|保有量|数量", name):
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
