"""收入支出决算总表 and 财政拨款收入支出决算总表: lists side by side."""

from itertools import zip_longest
from typing import TypeVar

from .cells import C, Row, heads
from .layout import Layout
from .truth import FISCAL, Truth, name_of

CLASSES = (
    "201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214",
    "215", "216", "217", "219", "220", "221", "222", "223", "224", "229",
)  # fmt: skip
_NUMBERS = "一二三四五六七八九"
_BUDGETS = {
    "general_public": "一般公共预算财政拨款",
    "government_fund": "政府性基金预算财政拨款",
    "state_capital": "国有资本经营预算财政拨款",
}
_SPENT = {
    "general_public": "general_public.expenditure.final",
    "government_fund": "government_fund.expenditure",
    "state_capital": "state_capital.expenditure",
}

MEMO = "-"
"""A row with an amount that states no quantity of the model."""

Line = tuple[str, str]
"""Label and path (empty: a blank line)."""


def numeral(number: int) -> str:
    """A number from 1 to 99 in Chinese."""
    tens, ones = divmod(number, 10)
    lead = ("" if tens < 2 else _NUMBERS[tens - 1]) + ("十" if tens else "")
    return lead + (_NUMBERS[ones - 1] if ones else "")


def totals(truth: Truth, layout: Layout) -> list[Row]:
    """收入支出决算总表 in two or three lists."""
    income: list[Line] = [
        ("一、一般公共预算财政拨款收入", "income.general_public"),
        ("二、政府性基金预算财政拨款收入", "income.government_fund"),
        ("三、国有资本经营预算财政拨款收入", "income.state_capital"),
        ("四、上级补助收入", "income.superior_subsidy"),
        ("五、事业收入", "income.institutional"),
        *([("其中：教育收费", "income.education_fees")] if layout.more else []),
        ("六、经营收入", "income.business"),
        ("七、附属单位上缴收入", "income.subordinate_units"),
        ("八、其他收入", "income.other"),
    ]
    spending: list[Line] = [
        (f"{numeral(n)}、{name_of(code)}", f"expenditure.functions.{code}.final")
        for n, code in enumerate(CLASSES, 1)
    ]
    if layout.old:
        income[:3] = [
            ("一、财政拨款收入", "income.fiscal_appropriation"),
            ("  其中：政府性基金预算财政拨款", "income.government_fund"),
        ]
    kinds: list[Line] = [
        ("一、基本支出", "expenditure.basic"),
        ("    人员经费", MEMO),
        ("    日常公用经费", MEMO),
        ("二、项目支出", "expenditure.project"),
        ("    其中：基本建设类项目", MEMO),
        ("三、上缴上级支出", "expenditure.to_superior"),
        ("四、经营支出", "expenditure.business"),
        ("五、对附属单位补助支出", "expenditure.subordinate_subsidy"),
    ]
    economic: list[Line] = [
        ("工资福利支出", MEMO), ("商品和服务支出", MEMO), ("对个人和家庭的补助", MEMO),
        ("债务利息及费用支出", MEMO), ("资本性支出", MEMO), ("其他支出", MEMO),
    ]  # fmt: skip
    inside: list[tuple[Line, Line]] = [
        (("", ""), ("  其中：提取职工福利基金", MEMO)),
        (("", ""), ("        转入事业基金", MEMO)),
    ]
    left: list[tuple[Line, Line]] = [
        (("    其中：项目支出结转和结余", MEMO), ("    项目支出结转和结余", MEMO)),
        (("    基本支出结转", MEMO), ("    经营结余", MEMO)),
    ]
    surplus = "用事业基金弥补收支差额" if layout.old else "使用非财政拨款结余（含专用结余）"
    ends: list[tuple[Line, Line]] = [
        (("本年收入合计", "income.total"), ("本年支出合计", "expenditure.total")),
        (
            (surplus, "carryover.surplus_used"),
            ("结余分配", "carryover.surplus_distributed"),
        ),
        *(inside if layout.old else []),
        (("年初结转和结余", "carryover.opening"), ("年末结转和结余", "carryover.closing")),
        *(left if layout.old else []),
        (
            ("总计" if layout.total != "body" else "收入总计", "totals.income"),
            ("总计" if layout.total != "body" else "支出总计", "totals.expenditure"),
        ),
    ]
    third = kinds if layout.panels >= 3 else []
    fourth = economic if layout.panels == 4 else []
    lists = [
        [*_filled(income, len(spending)), *(left for left, _ in ends)],
        [*spending, *(right for _, right in ends)],
        *(
            [*_filled(more, len(spending)), *(right for _, right in ends)]
            for more in (third, fourth)
            if more
        ),
    ]
    measures = ("年初预算", "全年预算数", "决算数") if layout.budgets else (layout.value_word,)
    words = _ledger_heads(layout, [("收入", "项目"), ("支出", "项目"), ("支出 ", "项目（按支出性质）"),
                                   ("支出  ", "支出经济分类")],
                          lists, measures)  # fmt: skip
    rows = _rows(truth, layout, lists, measures)
    return layout.framed("收入支出决算总表", [*heads(words), *_scales(layout, words)], rows)


def _filled(lines: list[Line], length: int) -> list[Line]:
    return [*lines, *[("", "")] * (length - len(lines))]


def _ledger_heads(
    layout: Layout, tops: list[tuple[str, str]], lists: list[list[Line]], measures: tuple[str, ...]
) -> list[tuple[str, ...]]:
    words: list[tuple[str, ...]] = []
    for (side, item), _ in zip(tops, lists, strict=False):
        words.append((side, item))
        if layout.numbered:
            words.append((side, "行次"))
        words += [(side, measure) for measure in measures]
    return [word[1:] for word in words] if layout.bare_lists else words


def _scales(layout: Layout, words: list[tuple[str, ...]]) -> list[Row]:
    if layout.scale not in ("label", "formula"):
        return []
    row, number = [], 0
    for word in words:
        if word[-1].startswith(("项目", "支出经济分类")):
            row.append(C("栏次"))
        elif word[-1] == "行次":
            row.append(C())
        else:
            number += 1
            row.append(C(str(number)))
    return [row]


def _rows(
    truth: Truth, layout: Layout, lists: list[list[Line]], measures: tuple[str, ...]
) -> list[Row]:
    rows = []
    length = max(map(len, lists))
    for at, lines in enumerate(zip_longest(*lists, fillvalue=("", ""))):
        row: Row = []
        for number, (label, path) in enumerate(lines):
            row.append(C(label))
            if layout.numbered:
                row.append(C(str(at + 1 + number * length)))
            for measure in measures:
                final = measure == measures[-1]
                fen = truth[path] if path else 0
                shown = layout.printing.cell(fen, path if final else "") if path else C()
                shown = C("0.07") if path == MEMO else shown
                row.append(shown)
        rows.append(row)
    return rows


T = TypeVar("T")


def _totals_first(lines: list[tuple[str, T]]) -> list[tuple[str, T]]:
    """一、本年收入 above its parts (一), (二)…, then 二、年初财政拨款结转和结余."""
    size = len(CLASSES)
    parts = [
        (f"（{name.replace('、', '）')}" if name else name, paths) for name, paths in lines[:size]
    ]
    (name, paths), (carried, carry), *rest = lines[size:]
    return [
        (f"一、{name.removesuffix('合计')}", paths),
        *parts,
        (f"二、{carried}", carry),
        *rest,
    ]


def fiscal(truth: Truth, layout: Layout) -> list[Row]:
    """财政拨款收入支出决算总表, with the three budgets beside the total of expenditure."""
    word = _BUDGETS
    left: list[Line] = [
        (f"{numeral(n)}、{word[b]}{'收入' if layout.more else ''}", f"income.{b}")
        for n, b in enumerate(FISCAL, 1)
    ]
    left = [*_filled(left, len(CLASSES)), ("本年收入合计", "fiscal.income"),
            ("年初财政拨款结转和结余", "fiscal.opening")]  # fmt: skip
    left += [(f"{'  ' if layout.more else ''}{word[b]}", f"{b}.opening") for b in FISCAL]
    left.append(("总计", "fiscal.total"))
    right: list[tuple[str, tuple[str, ...]]] = [
        (
            f"{numeral(n)}、{name_of(code)}",
            (
                f"fiscal.functions.{code}.final",
                *(f"{b}.functions.{code}.final" for b in FISCAL),
            ),
        )
        for n, code in enumerate(CLASSES, 1)
    ]
    right.append(("本年支出合计", ("fiscal.expenditure", *_SPENT.values())))
    right.append(("年末财政拨款结转和结余", ("fiscal.closing", *(f"{b}.closing" for b in FISCAL))))
    if layout.by_budget:
        for b in FISCAL:
            paths = (f"{b}.closing", *(f"{b}.closing" if b == c else "" for c in FISCAL))
            right.append((word[b], paths))
    else:
        right += [("", ("", "", "", ""))] * 3
    right.append(("总计", ("fiscal.total", *(f"{b}.total" for b in FISCAL))))
    if layout.totals_first:
        left, right = _totals_first(left), _totals_first(right)
    total = "合计" if layout.value_word == "决算数" else "小计"
    group = ("决算数",) if layout.budgets else ()
    words = [
        ("收入", "项目"), *([("收入", "行次")] if layout.numbered else []),
        ("收入", layout.value_word),
        ("支出", "项目"), *([("支出", "行次")] if layout.numbered else []),
        ("支出", *group, total), *(("支出", *group, word[b]) for b in FISCAL),
    ]  # fmt: skip
    words = [word[1:] for word in words] if layout.bare_lists else words
    rows = []
    for at, ((name, path), (label, paths)) in enumerate(zip(left, right, strict=True), 1):
        number = [C(str(at))] if layout.numbered else []
        second = [C(str(at + len(left)))] if layout.numbered else []
        own = layout.printing.cell(truth[path], path) if path else C()
        beside = [layout.printing.cell(truth[p], p) if p else C() for p in paths]
        rows.append([C(name), *number, own, C(label), *second, *beside])
    return layout.framed("财政拨款收入支出决算总表", [*heads(words), *_scales(layout, words)], rows)
