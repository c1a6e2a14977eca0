"""Tables with a row for each 类, 款, 项: income, expenditure, the three budgets."""

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model.standard.table import Column, StandardTable

from .codes import Names, apart, joined, label
from .frame import AMOUNT, Frame
from .made import Maker, Setting, first_text

TOTAL_ROW = pattern(r"(?:本年|本部门|本单位|部门|单位)?(?:收入|支出)?(?:合计|总计)[:：]?")


@frozen
class Roles:
    """What the columns of a coded table are."""

    codes: tuple[int, ...]
    names: tuple[int, ...]
    values: Mapping[int, Column]


def roles(table: StandardTable, frame: Frame) -> Roles | None:
    """The roles of the columns; None where the headings are not those of ``table``."""
    values = value_columns(table, frame)
    names = {column.name for column in values.values()}
    if not names.issuperset(table.required) or (table.some and names.isdisjoint(table.some)):
        return None
    start = min(values)
    lead = "".join(frame.heads[:start])
    if "单位" in lead and not _BY_LINE.search(lead):
        return None
    codes = tuple(sorted(col for col in frame.coding if col < start))
    named = tuple(col for col in range(start) if col not in frame.coding | frame.numbering)
    return Roles(codes=codes, names=named, values=values)


def value_columns(table: StandardTable, frame: Frame) -> dict[int, Column]:
    """The value columns; one of two with equal claim states nothing that we know."""
    values: dict[int, Column] = {}
    first: dict[str, int] = {}
    for col, heads in enumerate(frame.heads):
        column = table.column(heads) if heads and col not in _labels(frame) else None
        if column is None:
            continue
        if column.name not in first or not column.name:
            first[column.name] = col
        elif _part(frame.heads[first[column.name]], heads):
            column = Column(heads=column.heads)
        else:
            values[first[column.name]] = column = Column(heads=column.heads)
        values[col] = column
    return values


def _part(whole: str, heads: str) -> bool:
    """Whether a column is one of those that make up, or are within, the one under ``whole``."""
    group = re.sub(r"/(?:合计|小计|金额)$", "", whole)
    return "其中" in heads or (heads.startswith(f"{group}/") and heads != whole)


def _labels(frame: Frame) -> frozenset[int]:
    headed = {col for col, heads in enumerate(frame.heads) if _LABELS.search(heads)}
    return frame.named | frame.numbering | frame.coding | headed


_BY_LINE = pattern(r"科目|项目|功能|分类|[类款项]")
_LABELS = pattern(r"编码|代码|名称|科目")


def read_coded(table: StandardTable, maker: Maker, setting: Setting) -> Iterator[tuple[str, str]]:
    """Read the rows of ``maker``'s grid; gives (path, name) of the lines, nothing if it is another table."""
    frame = maker.frame
    found = roles(table, frame)
    if found is None:
        return
    maker.heading()
    maker.known = (
        frozenset(found.codes)
        | frame.numbering
        | frozenset(
            col for col, column in found.values.items() if not (column.name and column.total)
        )
    )
    names = Names(setting.year)
    labels = {row: _coded_name(frame, found, row) for row in frame.body}
    sole = _sole_without_code(frame, found, labels)
    for row in range(frame.first, frame.grid.rows):
        code, name = labels.get(row, ("", ""))
        of_body = not code and name and name in (setting.body or "")
        total = TOTAL_ROW.fullmatch(name) or of_body or row == sole
        if row not in labels or not (code or total or len(frame.words(row)) > 1):
            maker.row(row, {}, name)
            continue
        if total:
            paths = {col: (c.name, c.total or "") for col, c in found.values.items()}
            maker.row(row, paths, "合计")
            continue
        if code:
            names.saw(code)
        elif name:
            code = names.code_of(name)
        line = code or name
        paths = {
            col: (c.name, f"{table.root}.{line}.{c.name}")
            for col, c in found.values.items()
            if c.name and line
        }
        maker.row(row, paths, name, code or None)
        if line and name and maker.said:
            yield f"{table.root}.{line}.name", name


def _sole_without_code(
    frame: Frame, found: Roles, labels: Mapping[int, tuple[str, str]]
) -> int | None:
    """The first or last row with amounts, if it alone has no code: the total under another name."""
    filled = [
        row for row in labels if any(AMOUNT.fullmatch(frame.text(row, c)) for c in found.values)
    ]
    bare = [row for row in filled if not labels[row][0]]
    alone = len(bare) == 1 and len(filled) > 1 and bare[0] in (filled[0], filled[-1])
    return bare[0] if alone and "其中" not in labels[bare[0]][1] else None


def _coded_name(frame: Frame, found: Roles, row: int) -> tuple[str, str]:
    """Code and name of a row, however they are printed."""
    code = joined([frame.text(row, col) for col in found.codes])
    texts = dict.fromkeys(frame.text(row, col) for col in found.names)
    if not code:
        spread = joined([text for text in texts if text.isdigit()])
        both = [apart(text) for text in texts]
        code = spread or first_text(c for c, _ in both)
    name = first_text(
        apart(text)[1] for text in texts if not text.isdigit() and not _SEGMENT.fullmatch(text)
    )
    if not name:
        name = first_text(
            text for col in found.codes if (text := frame.text(row, col)) and not text.isdigit()
            and not _SEGMENT.fullmatch(text)
        )  # fmt: skip
    if not (name or code):
        before = range(min(found.values))
        name = first_text(t for col in before if not (t := frame.text(row, col)).isdigit())
    return code, label(name)[0]


_SEGMENT = pattern(r"[类款项]|栏次")
