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
            r"|(?:如|若)(?:没有|无)[^。；\n]{0,14}(?:请|可|应|须)[^，。]{0,6}(?:删除|删去|填“?无)"
            r"|[（(](?:没有|无此项)[^）)\n]{0,14}(?:请|可)(?:填|删|不)[^）)\n]{0,14}[）)]"
            r"|请在(?:此处?|本处|下方|这里)[^，。]{0,4}(?:说明|填写|填列|补充|简述|描述)|请(?:简要|逐项|分项)(?:说明|填写|填列|描述)"
            r"|(?:可|请)(?:根据|按)[^，。]{0,8}(?:自行)?(?:增加|增减|添加|删减|调整)(?:行次|行数|表格|栏目|条目)"
            r"|[（(](?:此处)?(?:插入|附上)[^）)\n]{0,16}[图表][）)]|空表(?:请|应|须|需|也要)?保留"
            r"|[（(](?:请|具体|简要|详细)+(?:说明|写明|注明)[^）)\n]{0,12}(?:原因|情况|内容)[）)]"
            r"|此处(?:简要|请|需|应|填|插入)|(?:此|本)(?:表|段|栏)(?:不可|不得|可|应|可以)删除"
            r"|(?:如|若)不涉及[^。\n]{0,6}(?:请|应|可|须)(?:写明|注明|填写|说明|删)"
            r"|[（(]请?(?:根据|按照?|结合)[^）)\n]{0,12}(?:填写|填列|修改)[）)]"
            r"|(?:单位|部门)(?:可|应|须)自行(?:添加|增加|删减|补充|修改)|(?:要|应|须)以空表列示"
            r"|[（(](?:请?填写|简述|简要说明|概述)(?:本|单位|部门|项目)[^）)\n]{0,24}[）)]"
        ),
        "warning",
    ),
    (re.compile(r"列明(?=公务接待|因公|购置)"), "warning"),
    (
        re.compile(
            r"[（(](?:附表说明|附相关评分表|附评分表|按大类|可附表|详见模板|参考格式|参考模板|样式|示例|范例|模板)[）)]"
        ),
        "info",
    ),
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
