"""XN308: 项级科目完整 / all items described."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, table
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import absent
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.rule import rule

_ROOT = "general_public.functions"
_ENOUGH = 3
"""So many items must be told before it is clear that the narrative goes through them all."""
_DIGITS = 7
_ITEM = "教育支出（类）普通教育（款）{}（项）支出决算为5.00万元。\n"
_TITLE = YEAR + "五、一般公共预算财政拨款支出决算情况说明\n"
_TABLE = table(
    "一般公共预算财政拨款支出决算表",
    ("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
    ("", "合计", "20.00", "20.00", ""),
    *(
        (code, name, "5.00", "5.00", "")
        for code, name in (
            ("2050201", "学前教育"),
            ("2050202", "小学教育"),
            ("2050203", "初中教育"),
            ("2050204", "高中教育"),
        )
    ),
)


@rule(
    "XN308",
    severity="warning",
    passes=_TITLE
    + "".join(map(_ITEM.format, ("学前教育", "小学教育", "初中教育", "高中教育")))
    + _TABLE,
    fails=_TITLE + "".join(map(_ITEM.format, ("学前教育", "小学教育", "初中教育"))) + _TABLE,
)
def check(case: Case) -> Iterator[Finding]:
    """Where the narrative goes through the items, it has all that the table has money for."""
    told: dict[str, Print] = {}
    printed: dict[str, Print] = {}
    for path in case.index.below(_ROOT):
        code, _, column = path[len(_ROOT) + 1 :].partition(".")
        if column != "final":
            continue
        if not code.isdigit():
            return  # a line whose code is not known may be the missing one
        if len(code) != _DIGITS:
            continue
        for one in case.index.at(path):
            where = printed if one.table == "general_public" else told
            if not one.table or one.table == "general_public":
                where.setdefault(code, one)
    known = set(told) & set(printed)
    if len(known) < _ENOUGH or len(known) * 2 <= len(printed):
        return
    missing = sorted(c for c, one in printed.items() if c not in told and one.figure.value)
    if missing and not set(told) - set(printed):
        last = max((told[code] for code in known), key=lambda one: one.order)
        items = "、".join(
            f"{name_of(f'{_ROOT}.{code}.final')}{printed[code].figure}" for code in missing
        )
        yield absent("XN308", "warning", last.place, items=items)
