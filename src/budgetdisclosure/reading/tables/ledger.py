"""Lists of income and expenditure side by side: 收入支出总表, 财政拨款收入支出总表."""

from collections.abc import Iterator

from attrs import frozen

from budgetdisclosure.classification import find
from budgetdisclosure.classification.kinds import Level, Table
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model.standard.table import StandardTable

from .codes import apart, label
from .frame import Frame
from .made import Maker, Setting, spread

_TOTAL = pattern(r"(?:收入|支出)?(?:总计|合计)")
_OTHER_BASE = pattern(r"预算数|(?:年初|全年|调整后?)预算|^预算$|/预算$|上年|增减|比|率|占|%|％")
_MEMO = pattern(
    r"(?:基本支出|项目支出|经营|财政拨款|非财政拨款|其他资金).*(?:结转|结余)|(?:交纳|缴纳).*所得税"
    r"|提取.*基金|转入.*基金|人员经费|日常公用经费|公用经费|基本建设|行政事业类项目"
)
"""Rows that only break down the row above them; a list by economic class breaks down all."""


@frozen
class Panel:
    """One list: the column of its labels, its value columns by name, and its side."""

    labels: int
    values: dict[int, str]
    side: str
    functions: bool = False


def panels(table: StandardTable, frame: Frame) -> list[Panel]:
    """The lists of a ledger, from left to right."""
    labels = sorted(frame.named)
    found = []
    for position, col in enumerate(labels):
        end = labels[position + 1] if position + 1 < len(labels) else frame.grid.cols
        values: dict[int, str] = {}
        for at in range(col + 1, end):
            if at in frame.numbering | frame.coding or _OTHER_BASE.search(frame.heads[at]):
                continue
            heads = frame.heads[at].rpartition("/")[2] if table.columns else frame.heads[at]
            column = table.column(heads) if table.columns else None
            name = column.name if column is not None else ""
            if name not in values.values() and (column is not None or not table.columns):
                values[at] = name
        if values:
            side = "支出" if _is_expenditure(frame, col) else "收入"
            found.append(Panel(col, values, side, _is_by_function(frame, col)))
    return found


def _is_expenditure(frame: Frame, col: int) -> bool:
    """Whether a list is of expenditure, by its heading, else by its labels."""
    head = frame.heads[col].partition("/")[0]
    if head[:2] in ("收入", "支出"):
        return head.startswith("支出")
    labels = [frame.text(row, col) for row in frame.body]
    return sum("支出" in text for text in labels) > sum("收入" in text for text in labels)


def _is_by_function(frame: Frame, col: int) -> bool:
    """Whether a list of expenditure is by function: most labels that name a class, name one."""
    names = [label(text)[0] for row in frame.body if (text := frame.text(row, col))]
    classes = sum(_class(name, None) is not None for name in names)
    others = sum(_ECONOMIC.fullmatch(name) is not None for name in names)
    return classes > others


_ECONOMIC = pattern(
    r"工资福利支出|商品和服务支出|对个人和家庭的?补助(?:支出)?|对企业补助|资本性支出|基本建设支出|其他资本性支出"
    r"|债务利息.*|人员经费|(?:日常)?公用经费|基本支出|项目支出|经营支出|上缴上级支出|对附属单位补助支出"
)


def read_ledger(table: StandardTable, maker: Maker, setting: Setting) -> Iterator[tuple[str, str]]:
    """Read the rows of ``maker``'s grid; gives (path, name) of the lines, nothing if it is another table."""
    frame = maker.frame
    found = panels(table, frame)
    if len(found) < 2 or not any(panel.side == "支出" for panel in found):
        return
    maker.heading()
    maker.known = (
        frame.numbering
        | frame.coding
        | frozenset(col for col, heads in enumerate(frame.heads) if _OTHER_BASE.search(heads))
    )
    inside = dict.fromkeys((panel.labels for panel in found), "")
    for row in range(frame.first, frame.grid.rows):
        if row not in frame.body:
            maker.row(row, {}, "")
            continue
        for panel, across in zip(found, spread([p.labels for p in found], frame), strict=True):
            name = apart(frame.text(row, panel.labels))[1]
            given = _paths(table, panel, name, setting.year, inside)
            paths = {
                col: (column or "amount", given[column])
                for col, column in panel.values.items()
                if column in given
            }
            again = "经济分类" in frame.heads[panel.labels]
            memo = not given and (
                again or label(name)[1] or _MEMO.match(label(name)[0]) is not None
            )
            maker.row(row, paths, name, within=across, memo=memo)
            if "name" in given and maker.said:
                yield given["name"], label(name)[0]


def _paths(
    table: StandardTable, panel: Panel, text: str, year: int | None, within: dict[int, str]
) -> dict[str, str]:
    """The paths that the columns of a row state, by column, and the path of its name."""
    name, part = label(text)
    if _TOTAL.fullmatch(name):
        name = f"{panel.side}总计"
    for entry in table.entries:
        inside = within[panel.labels]
        if (entry.within and entry.within != inside) or not entry.names(name):
            continue
        if inside and not entry.within and _repeated(table, inside, name):
            continue
        if not entry.within:
            within[panel.labels] = entry.opens
        return dict(entry.paths)
    if panel.functions and name and not part:
        code = _class(name, year)
        if code is None and name == text:
            return {}  # what stands below the classes has no number of its own
        given = {column: path.format(code=code or name) for column, path in table.lines}
        if code:
            given["name"] = table.lines[0][1].format(code=code).rpartition(".")[0] + ".name"
        return given
    return {}


def _repeated(table: StandardTable, inside: str, name: str) -> bool:
    """Whether a label that also stands at the top means the part of the list it stands in."""
    return any(entry.within == inside and entry.names(name) for entry in table.entries)


def _class(name: str, year: int | None) -> str | None:
    match = find(name, Level.CLASS, None, year, Table.FUNCTIONAL)
    return str(match.entry.code) if match is not None else None
