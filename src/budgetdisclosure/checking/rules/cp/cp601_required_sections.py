"""CP601: 必备章节 / required sections."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import absent
from budgetdisclosure.checking.rule import rule

_PARTS = 4
_ENOUGH = 4
"""Parts (第一部分…) and sections that must be recognised before an absence means something.
Four parts are what a whole disclosure has (概况, 报表, 说明, 名词解释); fewer may be an extract.
"""

_REQUIRED = {
    "F01": ("收入支出决算总体情况", ("总体情况", "收支总计", "收、支总计", "收入支出总计")),
    "F05": ("一般公共预算财政拨款支出决算情况", ("一般公共预算",)),
    "F07": ("“三公”经费", ("三公",)),
    "F11.1": ("机关运行经费", ("机关运行经费", "机构运行经费", "运行经费")),
    "F11.2": ("政府采购", ("政府采购",)),
    "F11.3": ("国有资产占用", ("国有资产",)),
    "F10": ("预算绩效", ("绩效",)),
    "P4": ("名词解释", ("名词解释", "名称解释", "术语解释")),
}

_BOTH_SIDES = {"F02", "F03"}
"""云南, 江西: the templates begin with income and expenditure and tell no totals, 财政拨款总体 included."""

_NO_TERMS = (
    "第一部分 部门概况\n"
    "第三部分 部门决算表\n"
    "第四部分 其他\n"
    "第二部分 2024年度部门决算说明\n"
    "二、收入支出决算总体情况说明\n"
    "总计见附表。\n"
    "四、一般公共预算财政拨款支出决算情况说明\n"
    "见附表。\n"
    "七、“三公”经费支出决算情况说明\n"
    "没有此项经费。\n"
    "（一）机关运行经费支出情况\n"
    "没有此项经费。\n"
    "（二）政府采购支出情况\n"
    "没有采购。\n"
    "（三）国有资产占用情况\n"
    "没有车辆。\n"
    "八、预算绩效情况说明\n"
    "已经自评。\n"
)


@rule(
    "CP601",
    severity="warning",
    passes=_NO_TERMS + "九、名词解释\n基本支出：维持运转的支出。",
    fails=_NO_TERMS,
    legal="财预〔2016〕143号; national inspection criteria of 2015",
)
def check(case: Case) -> Iterator[Finding]:
    """Final accounts speak of totals, the general public budget, three public expenses, agency operating, procurement, assets and terms."""
    if (
        case.disclosure is None
        or case.disclosure.kind == "budget"
        or case.disclosure.document.notes
    ):
        return
    headings = case.disclosure.headings
    known = {heading.section for heading in headings}
    parts = sum(1 for heading in headings if heading.level == 0)
    if parts < _PARTS or len(known & set(_REQUIRED)) < _ENOUGH:
        return
    for code, (title, words) in _REQUIRED.items():
        if code == "F01" and known >= _BOTH_SIDES and "F04" not in known:
            continue
        if code not in known and not any(word in case.text for word in words):
            place = case.disclosure.document.blocks[headings[-1].block].place(
                0, len(headings[-1].text), headings[-1].text
            )
            yield absent("CP601", "warning", place, title=title)
