"""Tables by function: 收入, 支出, and those of the budgets."""

from .cells import C, Row, heads
from .layout import Layout, scale
from .truth import Truth, name_of

Column = tuple[tuple[str, ...], str, str]
"""Headings from the top, field of a line, path of the total."""


def income(layout: Layout) -> list[Column]:
    words = {
        "fiscal_appropriation": "财政拨款收入", "superior_subsidy": "上级补助收入",
        "institutional": "事业收入", "business": "经营收入",
        "subordinate_units": "附属单位上缴收入", "other": "其他收入",
    }  # fmt: skip
    columns: list[Column] = [(("本年收入合计",), "total", "income.total")]
    for name, word in words.items():
        if name == "institutional" and layout.more:
            columns.append(((word, layout.value_word), name, f"income.{name}"))
            columns.append(((word, "其中：教育收费"), "education_fees", "income.education_fees"))
        else:
            columns.append(((word,), name, f"income.{name}"))
    return columns


def expenditure(layout: Layout) -> list[Column]:
    words = {
        "final": "本年支出合计", "basic": "基本支出", "project": "项目支出",
        "to_superior": "上缴上级支出", "business": "经营支出",
        "subordinate_subsidy": "对附属单位补助支出",
    }  # fmt: skip
    totals = {"final": "expenditure.total"}
    return [((word,), name, totals.get(name, f"expenditure.{name}")) for name, word in words.items()]


def general_public(layout: Layout) -> list[Column]:
    spent = "general_public.expenditure.final"
    group = ("本年支出",) if layout.carry or layout.more else ()
    basic: list[Column] = [((*group, "基本支出"), "basic", "basic.general_public")]
    if layout.more:
        basic = [
            ((*group, "基本支出", "小计"), "basic", "basic.general_public"),
            ((*group, "基本支出", "人员经费"), "", "basic.personnel"),
            ((*group, "基本支出", "公用经费"), "", "basic.public"),
        ]
    middle: list[Column] = [
        ((*group, "合计"), "final", spent),
        *basic,
        ((*group, "项目支出"), "project", "general_public.project"),
    ]
    if not layout.carry:
        return middle
    return [
        (("年初结转和结余",), "opening", "general_public.opening"),
        (("本年收入",), "income", "income.general_public"),
        *middle,
        (("年末结转和结余",), "closing", "general_public.closing"),
    ]


def fund(name: str, layout: Layout) -> list[Column]:
    middle: list[Column] = [
        (("本年支出", "小计"), "final", f"{name}.expenditure"),
        (("本年支出", "基本支出"), "basic", f"{name}.basic"),
        (("本年支出", "项目支出"), "project", f"{name}.project"),
    ]
    if name == "state_capital" and not layout.carry:
        return [(words[1:], field, total) for words, field, total in middle]
    return [
        (("年初结转和结余",), "opening", f"{name}.opening"),
        (("本年收入",), "income", f"income.{name}"),
        *middle,
        (("年末结转和结余",), "closing", f"{name}.closing"),
    ]


def coded(title: str, root: str, columns: list[Column], truth: Truth, layout: Layout) -> list[Row]:
    """The rows of a table by function."""
    labels = _label_heads(layout)
    words = [*labels, *(heads_ for heads_, _, _ in columns)]
    names = [name for _, name, _ in columns]
    top = [*heads(words), *scale(layout, len(labels), names)]
    codes = [c for c in truth.codes.get(root, ()) if not layout.leaves_only or len(c) == 7]
    lines = []
    for number, code in enumerate(codes, 1):
        amounts = [
            layout.printing.cell(
                truth[f"{root}.{code}.{name}"], f"{root}.{_line(layout, code)}.{name}"
            )
            if name
            else C()
            for name in names
        ]
        lines.append([*_labels(layout, code, number), *amounts])
    total = [
        layout.printing.cell(truth[path], path if name else "") for _, name, path in columns
    ]
    first, last = _total(layout, total, len(labels))
    return layout.framed(title, top, [*first, *lines, *last])


def _line(layout: Layout, code: str) -> str:
    """What a line is known by: its name where nothing tells which of several codes is meant."""
    unclear = layout.codes == "names" and layout.leaves_only and code[5:] in ("01", "02")
    name = name_of(code)
    return name if unclear and name in ("行政运行", "一般行政管理事务") else code


def _label_heads(layout: Layout) -> list[tuple[str, ...]]:
    numbers = [(layout.numbered,)] if layout.numbered else []
    name = ("项目", "科目名称")
    if layout.codes in ("three", "spanning", "growing"):
        return [*numbers, *(("项目", "功能分类科目编码", level) for level in "类款项"), name]
    if layout.codes == "two":
        return [*numbers, *(("项目", "功能分类科目编码", level) for level in ("类", "款项")), name]
    if layout.codes == "one":
        return [*numbers, ("项目", "功能分类科目编码"), name]
    return [*numbers, ("项目",)]


def _labels(layout: Layout, code: str, number: int) -> list[C]:
    name = name_of(code)
    numbers = [C(str(number))] if layout.numbered else []
    forms = {
        "bracket": f"[{code}]{name}", "dash": f"{code}-{name}", "behind": f"{name}（{code}）",
        "space": f"{code} {name}", "names": "　" * (len(code) - 3) + name,
    }  # fmt: skip
    if layout.codes in forms:
        return [*numbers, C(forms[layout.codes])]
    if layout.codes == "one":
        return [*numbers, C(code), C(name)]
    if layout.codes == "spanning":
        return [*numbers, C(code, across=3), C(name)]
    if layout.codes == "two":
        return [*numbers, C(code[:3]), C(code[3:]), C(name)]
    ends = (3, 5, 7)
    starts = (0, 3, 5) if layout.codes == "three" else (0, 0, 0)
    parts = [code[s:e] if e <= len(code) else "" for s, e in zip(starts, ends, strict=True)]
    return [*numbers, *map(C, parts), C(name)]


def _total(layout: Layout, amounts: Row, labels: int) -> tuple[list[Row], list[Row]]:
    word = layout.body if layout.total == "body" else "合计"
    number = [C("1")] if layout.numbered and layout.total == "-" else []
    row = [*number, C(word, across=labels - len(number)), *amounts]
    return {
        "first": ([row], []), "body": ([row], []), "last": ([], [row]), "none": ([], []),
        "both": ([row], [row]),
    }[layout.total]  # fmt: skip
