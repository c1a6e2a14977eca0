"""FM708: 说明性残留 / an instruction of the template."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import matches, text_finding

_NOTES = (
    (
        re.compile(
            r"[（(]?注[：:][^）)\n]{0,60}?(?:均公开|仅公开|只公开|需公开|不公开|应公开|填列|填报|如实填写)[^）)\n]{0,40}[）)]?"
        ),
        "warning",
    ),
    (
        re.compile(
            r"[（(](?:根据|数据来源|数据由|此处|该数据)[^）)\n]{0,30}(?:提供|查询|补充|核实|待定|待核)[^）)\n]{0,30}[）)]"
        ),
        "warning",
    ),
    (
        re.compile(
            r"仍保留该表格式|在本表下方作下述说明|请(?:根据|结合)实际(?:情况)?(?:填写|填列)|按实际情况(?:填写|填列)|如无此项[^，。]{0,10}删除"
        ),
        "warning",
    ),
    (re.compile(r"列明(?=公务接待|因公|购置)"), "warning"),
    (re.compile(r"[（(](?:附表说明|附相关评分表|附评分表|按大类|可附表|详见模板)[）)]"), "info"),
    (re.compile(r"部门/单位|单位/部门|部门（单位）名称"), "info"),
)


@rule(
    "FM708",
    severity="warning",
    passes=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n本单位开展了自评。"),
    fails=(
        "2024年度部门决算说明\n"
        "第四部分 绩效评价情况\n"
        "3.项目产出情况。\n"
        "（注：一级部门均公开；二级单位仅公开自评表。）"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Instructions of a template and working notes are not published."""
    for pattern, severity in _NOTES:
        for block, match in matches(case, pattern):
            yield text_finding("FM708", severity, block, match.start(), match.end())
