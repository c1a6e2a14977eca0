"""Tables by function: 收入, 支出, and those of the budgets."""

from budgetdisclosure.classification import find
from budgetdisclosure.classification.kinds import Table

from .cells import C, Row, heads
from .layout import Layout, scale
from .truth import FISCAL, Truth, name_of

Column = tuple[tuple[str, ...], str, str]
"""Headings from the top, field of a line, path of the total."""


BUDGETS = {
    "general_public": "一般公共预算财政拨款收入",
    "government_fund": "政府性基金预算财政拨款收入",
    "state_capital": "国有资本经营预算财政拨款收入",
}


def income(layout: Layout) -> list[Column]:
    words = {
        "fiscal_appropriation": "财政拨款收入", "superior_subsidy": "上级补助收入",
        "institutional": "事业收入", "business": "经营收入",
        "subordinate_units": "附属单位上缴收入", "other": "其他收入",
    }  # fmt: skip
    columns: list[Column] = [(("本年收入合计",), "total", "income.total")]
    for name, word in words.items():
        if name == "fiscal_appropriation" and layout.fiscal == "apart":
            columns += [((BUDGETS[b],), b, f"income.{b}") for b in FISCAL]
        elif name == "fiscal_appropriation" and layout.fiscal == "part":
            columns.append(((word, "小计"), name, f"income.{name}"))
            columns.append(
                ((word, "其中：政府性基金预算"), "government_fund", "income.government_fund")
            )
        elif name == "other" and layout.fiscal == "part":
            columns.append(((word, "小计"), name, f"income.{name}"))
            columns.append(((word, "其中：捐赠"), "", "none"))
        elif name == "institutional" and layout.more:
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
    return [
        ((word,), name, totals.get(name, f"expenditure.{name}")) for name, word in words.items()
    ]


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
    if layout.budgets and not layout.carry:
        first: Column = (("年初预算数",), "budget", "general_public.expenditure.budget")
        prior: Column = (("上年决算数",), "prior", "general_public.expenditure.prior")
        return [first, *((("决算数", *w[len(group) :]), n, t) for w, n, t in middle), prior]
    if not layout.carry:
        return middle
    if layout.more:
        return [
            (("年初结转和结余", "合计"), "opening", "general_public.opening"),
            (("年初结转和结余", "基本支出结转"), "", "none"),
            (("年初结转和结余", "项目支出结转和结余"), "", "none"),
            (("本年收入", "合计"), "income", "income.general_public"),
            (("本年收入", "基本支出"), "", "none"),
            (("本年收入", "项目支出"), "", "none"),
            *middle,
            (("年末结转和结余", "合计"), "closing", "general_public.closing"),
            (("年末结转和结余", "基本支出结转"), "", "none"),
            (("年末结转和结余", "项目支出结转和结余", "小计"), "", "none"),
            (("年末结转和结余", "项目支出结转和结余", "项目支出结转"), "", "none"),
        ]
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
            else C("0.07")
            for name in names
        ]
        lines.append([*_labels(layout, code, number), *amounts])
    total = [layout.printing.cell(truth[path], path if name else "") for _, name, path in columns]
    if layout.total == "head" and layout.codes in ("three", "growing") and not layout.scale:
        lead = [C()] if layout.numbered else []
        mixed = [*lead, *map(C, "类款项"), C("合计"), *total]
        top = [*heads([w[:-1] if w[-1] in "类款项" else w for w in words]), mixed]
    first, last = _total(layout, total, len(labels))
    return layout.framed(title, top, [*first, *lines, *last])


def _line(layout: Layout, code: str) -> str:
    """What a line is known by: its name where nothing tells which of several codes is meant."""
    if layout.codes != "names" or not layout.leaves_only:
        return code
    name = name_of(code)
    return code if find(name, None, None, 2021, Table.FUNCTIONAL) else name


def _label_heads(layout: Layout) -> list[tuple[str, ...]]:
    numbers = [(layout.numbered,)] if layout.numbered else []
    name = ("项目", "科目名称")
    if layout.codes in ("three", "spanning", "growing"):
        return [*numbers, *(("项目", "功能分类科目编码", level) for level in "类款项"), name]
    if layout.codes == "two":
        return [*numbers, *(("项目", "功能分类科目编码", level) for level in ("类", "款项")), name]
    if layout.codes == "plain":
        return [*numbers, ("科目",), ("科目 ",)]
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
    if layout.codes in ("one", "plain"):
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
        "both": ([row], [row]), "head": ([], []),
    }[layout.total]  # fmt: skip
