"""一般公共预算财政拨款基本支出决算表: one to three lists of code, name, amount."""

from itertools import zip_longest

from .cells import C, Row, heads
from .layout import Layout
from .truth import Truth, name_of

_PERSONNEL = ("301", "303")


def basic(truth: Truth, layout: Layout) -> list[Row]:
    """The lists, with 人员经费合计 and 公用经费合计 below, and the total if ``layout`` has one."""
    codes = truth.codes["basic.items"]
    if layout.by_column:
        return _by_column(truth, layout, codes)
    person = [code for code in codes if code[:3] in _PERSONNEL]
    public = [code for code in codes if code[:3] not in _PERSONNEL]
    if layout.panels == 1:
        lists = [[*person, *public]]
    elif layout.panels == 2:
        lists = [person, public]
    else:
        lists = [
            person,
            [c for c in public if c[:3] == "302"],
            [c for c in public if c[:3] != "302"],
        ]
    two = layout.codes in ("three", "two")
    code = (
        [("经济分类科目编码", "类"), ("经济分类科目编码", "款")] if two else [("经济分类科目编码",)]
    )
    one = [*code, ("科目名称",), (layout.value_word,)]
    words = [words for number in range(len(lists)) for words in _told_apart(one, number)]
    width = len(one)
    rows = [
        [cell for code in line for cell in _cells(truth, layout, code, two=two)]
        for line in zip_longest(*lists, fillvalue="")
    ]
    first, last = _totals(truth, layout, len(lists), width)
    return layout.framed("一般公共预算财政拨款基本支出决算表", heads(words), [*first, *rows, *last])


def _told_apart(words: list[tuple[str, ...]], number: int) -> list[tuple[str, ...]]:
    """The headings of a list, so that those of two lists are not one cell."""
    return [(f"{first}{' ' * number}", *rest) for first, *rest in words]


def _cells(truth: Truth, layout: Layout, code: str, *, two: bool) -> Row:
    if not code:
        return [C()] * (4 if two else 3)
    parts = [C(code[:3]), C(code[3:])] if two else [C(code)]
    path = f"basic.items.{code}.final"
    return [*parts, C(name_of(code)), layout.printing.cell(truth[path], path)]


def _totals(truth: Truth, layout: Layout, lists: int, width: int) -> tuple[list[Row], list[Row]]:
    def line(label: str, path: str) -> Row:
        return [C(label, across=width - 1), layout.printing.cell(truth[path], path)]

    blank = [C() for _ in range(width)]
    rows: list[Row] = []
    if lists == 1:
        rows += [line("人员经费合计", "basic.personnel"), line("公用经费合计", "basic.public")]
    else:
        between = [blank] if lists == 3 else []
        wide = [c for row in between for c in row]
        rows.append(
            [*line("人员经费合计", "basic.personnel"), *wide, *line("公用经费合计", "basic.public")]
        )
    whole = line("合计", "basic.general_public")
    if lists > 1:
        whole = [C("合计", across=lists * width - 1), whole[-1]]
    if layout.total == "first" and lists == 1:
        return [whole], rows
    if layout.total in ("last", "both"):
        return [], [*rows, whole]
    return [], rows


def _by_column(truth: Truth, layout: Layout, codes: tuple[str, ...]) -> list[Row]:
    """One list with the total, 人员经费 and 公用经费 in columns."""
    words = [("经济分类科目", "科目编码"), ("经济分类科目", "科目名称")]
    words += [("基本支出", word) for word in ("合计", "人员经费", "公用经费")]
    show = layout.printing.cell
    rows = []
    for code in codes:
        fen, root = truth[f"basic.items.{code}.final"], f"basic.items.{code}"
        amount = show(fen, f"{root}.final")
        person = code[:3] in _PERSONNEL
        beside = [
            show(fen if person else 0, f"{root}.personnel"),
            show(0 if person else fen, f"{root}.public"),
        ]
        rows.append([C(code), C(name_of(code)), amount, *beside])
    paths = ("basic.general_public", "basic.personnel", "basic.public")
    total = [C("合计", across=2), *(show(truth[path], path) for path in paths)]
    body = [*rows, total] if layout.total in ("last", "both") else [total, *rows]
    return layout.framed("一般公共预算财政拨款基本支出决算表", heads(words), body)
