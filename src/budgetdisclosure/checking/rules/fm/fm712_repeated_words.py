"""FM712: 重复文字 / repeated words."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import matches, text_finding

_TWICE = re.compile(
    r"(?P<word>增加|减少|增长|下降|支出|收入|经费|预算|决算|单位|部门|项目|情况|工作|管理|主要|用于|以及|年度|财政|拨款|服务)(?P=word)"
)
_CHARACTER = re.compile(r"[理效续持积]性性|的的|了了(?!解)|和和(?!平|谐)|是是|在在|为为|与与(?!会)")


@rule(
    "FM712",
    severity="info",
    passes=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n经费增加较多。"),
    fails=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n经费增加增加较多。"),
)
def check(case: Case) -> Iterator[Finding]:
    """A word repeated at once is deleted once."""
    for block, match in matches(case, _TWICE):
        yield text_finding("FM712", "info", block, match.start(), match.end(), match["word"])
    for block, match in matches(case, _CHARACTER):
        yield text_finding("FM712", "info", block, match.start(), match.end(), match[0][:-1])
