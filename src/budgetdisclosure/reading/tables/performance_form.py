"""Performance forms of one project or one department: money above, indicators below.

Nothing here goes by position: columns are known by the words of their header, lines of money by
their label, and a form by the words that it has.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve, field, frozen

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import TableRow
from budgetdisclosure.source import Cell, Grid

from .form_funds import FundLayout, find_funds, fund_row, head_row
from .form_levels import Levels
from .form_total import totals_by_column, totals_in_text
from .kind import Rows, Understood, made_cell, made_table, plain, rows_of

Known = tuple[tuple[str, re.Pattern[str]], ...]

_HEAD = {
    "项目名称": "project",
    "主管部门": "department",
    "主管部门及代码": "department",
    "实施单位": "implementer",
    "项目单位": "implementer",
    "项目负责人": "person",
    "联系电话": "telephone",
}
_NAMES = pattern(r"^(?:项目|专项资金|专项|专项[（(]项目[）)]|转移支付)名称$")
_BODIES = pattern(r"^(?:部门|单位|部门[（(]单位[）)]|预算部门|预算单位)名称$")
_COLUMNS: Known = (
    ("level1", pattern("一级指标")),
    ("level2", pattern("二级指标")),
    ("level3", pattern("三级指标|指标内容|指标名称")),
    ("deviation", pattern("偏差|原因分析|改进措施|未完成原因")),
    ("actual", pattern("完成值|完成情况|实际值|完成数")),
    ("target", pattern("指标值|目标值")),
    ("weight", pattern("分值|权重")),
    ("score", pattern("得分(?!系数|率)")),
)
_TOTAL = pattern(r"^(?:总分|总得分|合计|总计|自评总分|总分合计|得分合计)")
_SUBTOTAL = pattern("^小计|小计$")


@frozen(kw_only=True)
class Form:
    """A grid seen as a form: its rows, where the indicators begin, the columns below."""

    rows: Rows
    heads: int
    columns: dict[int, str]
    funds: FundLayout
    project: bool
    body: bool

    @property
    def measured(self) -> bool:
        """Whether results are filled in beside the targets."""
        return bool({"actual", "score"} & set(self.columns.values()))


@frozen
class _Pen:
    """What is written while the rows are gone through."""

    grid: Grid
    number: int
    root: str
    texts: dict[str, object] = field(factory=dict)

    def row(self, row: list[Cell], *, header: bool = False) -> TableRow:
        """A row without quantities."""
        cells = tuple(made_cell(self.grid, self.number, cell) for cell in row)
        return TableRow(name=plain(row[0].text) if row else "", cells=cells, header=header)


def form_of(grid: Grid) -> Form | None:
    """The form that ``grid`` is; None for a list of many projects and for any other table."""
    rows = rows_of(grid)
    heads = next((n for n, row in enumerate(rows) if _is_head(row)), None)
    if heads is None or any(_lists(row) for row in rows[max(heads - 2, 0) : heads]):
        return None
    labels = [plain(cell.text) for row in rows[:heads] for cell in row]
    return Form(
        rows=rows,
        heads=heads,
        columns=columns_of(rows[heads], _COLUMNS),
        funds=find_funds(rows[:heads]),
        project=any(map(_NAMES.match, labels)),
        body=any(map(_BODIES.match, labels)),
    )


def _is_head(row: Sequence[Cell]) -> bool:
    texts = [plain(cell.text) for cell in row]
    if "一级指标" not in texts:
        return False
    listed = any(_NAMES.match(text) or _BODIES.match(text) for text in texts)
    deeper = ("二级指标", "三级指标", "指标内容")
    return any(text in deeper for text in texts) and not listed


def _lists(row: Sequence[Cell]) -> bool:
    """Whether a row is the upper header of a list of many projects or bodies."""
    texts = [plain(cell.text) for cell in row]
    named = any(_NAMES.match(text) or text in ("单位名称", "部门名称") for text in texts)
    return named and any("绩效目标" in text for text in texts)


def columns_of(row: Sequence[Cell], known: Known) -> dict[int, str]:
    """The name of each column of the grid, by the header cell above it.

    Of two with the same name the first one has it that is of the year and not adjusted.
    """
    named: dict[str, list[Cell]] = {}
    for cell in row:
        text = plain(cell.text)
        name = next((name for name, pattern in known if pattern.search(text)), "")
        if name:
            named.setdefault(name, []).append(cell)
    found: dict[int, str] = {}
    for name, cells in named.items():
        meant = next((one for one in cells if not _ASIDE.match(plain(one.text))), cells[0])
        columns = range(meant.col, meant.col + max(meant.col_span, 1))
        found.update(dict.fromkeys(columns, name))
    return found


_ASIDE = pattern("实施|中期|调整|上年")


def read_form(  # noqa: PLR0917
    grid: Grid, number: int, title: str, kind: str, root: str, form: Form
) -> Understood:
    """The table with the paths of ``root``, and its texts."""
    pen = _Pen(grid, number, root)
    made: list[TableRow] = []
    count, levels, ended = 0, Levels(form.columns), False
    for position, row in enumerate(form.rows):
        if position < form.heads:
            made.append(_above(pen, form, position))
        elif position == form.heads or _is_head(row):
            made.append(pen.row(row, header=True))
        elif not ended and _opens(row, _TOTAL):
            ended = True
            made.append(_total(pen, row, form))
        elif ended or _opens(row, _SUBTOTAL) or not _is_indicator(row, form):
            made.append(pen.row(row))
        else:
            count += 1
            made.append(_indicator(pen, row, form, f"{root}.indicators.{count}", levels))
    table = made_table(grid, number, kind, title, made, form.funds.unit)
    return Understood(table=evolve(table, whole=form.funds.whole), texts=pen.texts)


def _opens(row: Sequence[Cell], pattern: re.Pattern[str]) -> bool:
    first = next((plain(cell.text) for cell in row if cell.text.strip()), "")
    return bool(pattern.search(first)) and len(first) <= _LONGEST_LABEL


_LONGEST_LABEL = 16


def _is_indicator(row: Sequence[Cell], form: Form) -> bool:
    names = {form.columns.get(cell.col, "") for cell in row if cell.text.strip()}
    return bool(names & {"level3", "target", "weight"})


def _above(pen: _Pen, form: Form, position: int) -> TableRow:
    """A row above the indicators: money, or words by their labels."""
    row = form.rows[position]
    if position == form.funds.header:
        return head_row(pen.grid, pen.number, row, pen.root, form.funds)
    paid = fund_row(pen.grid, pen.number, row, pen.root, form.funds, position)
    if paid is not None:
        return paid
    for label, value in pairwise(row):
        text = plain(label.text)
        name = _HEAD.get(text) or ("project" if _NAMES.match(text) else None)
        if name and value.text.strip():
            pen.texts[f"{pen.root}.{name}"] = plain(value.text)
    before = [plain(cell.text) for cell in form.rows[position - 1]] if position else []
    if any(text.startswith("预期目标") for text in before):
        for cell, name in zip(row[-2:], ("objective", "achieved"), strict=False):
            if cell.text:
                pen.texts[f"{pen.root}.{name}"] = cell.text
    return pen.row(row)


def _total(pen: _Pen, row: list[Cell], form: Form) -> TableRow:
    """总分: by the columns above it; in a text, where merged cells have no width, by its end."""
    if pen.grid.page is None and pen.grid.sheet is None:
        head = form.rows[form.heads]
        names = totals_in_text(row, [form.columns.get(cell.col, "") for cell in head])
    else:
        names = totals_by_column(row, form.columns)
    cells = tuple(
        made_cell(pen.grid, pen.number, cell, name, f"{pen.root}.{name}" if name else "", "分")
        for cell, name in zip(row, names, strict=True)
    )
    return TableRow(name="总分", cells=cells)


def _indicator(pen: _Pen, row: list[Cell], form: Form, root: str, levels: Levels) -> TableRow:
    cells = []
    for cell in levels.fill(row):
        column, text = form.columns.get(cell.col, ""), cell.text.strip()
        if column in ("level3", "target", "actual", "deviation") and text:
            pen.texts[f"{root}.{column}"] = text
        held = column in ("target", "actual", "weight", "score")
        unit = "分" if column in ("weight", "score") else None
        path = f"{root}.{column}" if held else ""
        cells.append(made_cell(pen.grid, pen.number, cell, column, path, unit))
    names = levels.names
    pen.texts.update({f"{root}.{name}": text for name, text in names.items()})
    named = next((c.text for c in cells if c.column == "level3"), "")
    return TableRow(name=names.get("level2") or plain(named), cells=tuple(cells))
