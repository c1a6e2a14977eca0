"""The ways in which tables are laid out."""

from attrs import evolve, frozen
from hypothesis import strategies as st

from .cells import C, Printing, Row


@frozen(kw_only=True)
class Layout:
    """How the tables of one document are laid out."""

    printing: Printing = Printing()
    codes: str = "one"
    codes_last: bool = False
    leaves_only: bool = False
    total: str = "first"
    scale: str = ""
    numbered: str = ""
    title_inside: bool = False
    unit_inside: bool = False
    value_word: str = "决算数"
    title: str = "{}"
    more: bool = False
    repeated: str = ""
    panels: int = 2
    budgets: bool = False
    by_budget: bool = False
    across: bool = True
    carry: bool = False
    padded: bool = False
    fiscal: str = "one"
    unmerged: bool = False
    bare_lists: bool = False
    old: bool = False
    totals_first: bool = False
    by_column: bool = False
    form: bool = False
    body: str = "某市某某局"

    def framed(self, title: str, heading: list[Row], body: list[Row]) -> list[Row]:
        """Heading and body with title, unit, column numbers and repeated heading, as laid out."""
        width = sum(cell.across for cell in heading[0])
        top: list[Row] = []
        if self.title_inside:
            top.append([C(self.title.format(title), across=width)])
        if self.unit_inside:
            unit = f"单位：{self.printing.unit}"
            top.append(
                [C(f"部门：{self.body}", across=width - 1), C(unit)] if width > 1 else [C(unit)]
            )
        if self.repeated and len(body) > 3:
            half = len(body) // 2
            again = [*top, *heading] if self.repeated == "all" else heading
            body = [*body[:half], *again, *body[half:]]
        if self.padded:
            body = [*body, [C() for _ in range(width)]]
        rows = [*top, *heading, *body]
        return [_unmerged(row) for row in rows] if self.unmerged else rows


def _unmerged(row: Row) -> Row:
    """Every cell that reaches across as one cell and blank ones beside it."""
    return [
        part
        for cell in row
        for part in (evolve(cell, across=1), *(C(down=cell.down) for _ in range(cell.across - 1)))
    ]


def scale(layout: Layout, labels: int, columns: list[str]) -> list[Row]:
    """The row that numbers the columns, if there is one; formulas say what adds up to what."""
    if not layout.scale:
        return []
    numbers = [
        C(str(n + (labels if layout.scale == "bare" else 0))) for n in range(1, len(columns) + 1)
    ]
    if layout.scale == "bare":
        return [[*(C(str(n)) for n in range(1, labels + 1)), *numbers]]
    if layout.scale == "formula":
        last = len(columns)
        numbers[0] = C(f"1={'+'.join(str(n) for n in range(2, last + 1))}" if last > 1 else "1")
    first = [C("栏次", across=labels)]
    return [[*first, *numbers]]


_PRINTINGS = st.builds(
    Printing,
    unit=st.sampled_from(["万元", "万元", "元"]),
    places=st.just(2),
    thousands=st.booleans(),
    nothing=st.sampled_from(["", "0", "0.00", "-", "—", "/"]),
)

CODES = (
    "one",
    "three",
    "spanning",
    "growing",
    "bracket",
    "dash",
    "behind",
    "space",
    "names",
    "two",
    "plain",
)

LAYOUTS = st.builds(
    Layout,
    printing=_PRINTINGS,
    codes=st.sampled_from(CODES),
    leaves_only=st.booleans(),
    total=st.sampled_from(["first", "last", "both", "body", "none", "head"]),
    scale=st.sampled_from(["", "label", "bare", "formula"]),
    numbered=st.sampled_from(["", "行次", "序号"]),
    title_inside=st.booleans(),
    unit_inside=st.booleans(),
    value_word=st.sampled_from(["决算数", "金额", "小计", "支出金额"]),
    title=st.sampled_from(
        ["{}", "表1 {}", "附件3：{}", "某市某某局2021年度{}", "2021年{}（汇总）", "{}（公开01表）",
         "（一）{}", "2-1. {}", "{}（续）"]
    ),
    more=st.booleans(),
    repeated=st.sampled_from(["", "heads", "all"]),
    panels=st.sampled_from([1, 2, 3, 4]),
    budgets=st.booleans(),
    by_budget=st.booleans(),
    across=st.booleans(),
    carry=st.booleans(),
    padded=st.booleans(),
    fiscal=st.sampled_from(["one", "apart", "part"]),
    unmerged=st.booleans(),
    bare_lists=st.booleans(),
    old=st.booleans(),
    totals_first=st.booleans(),
    by_column=st.booleans(),
    form=st.booleans(),
)  # fmt: skip
