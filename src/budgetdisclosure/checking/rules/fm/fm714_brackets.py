"""FM714: 括号引号不配 / brackets and quotation marks."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import matches, text_finding

_QUOTES = re.compile(r"“[^“”\n]{1,20}“”?|“[^“”\n]{1,20}、“[^“”\n]{1,20}”|”[^“”\n]{0,1}”")


@rule(
    "FM714",
    severity="info",
    passes=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n“四清”工作完成。"),
    fails=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n“四清“”工作完成。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Brackets and quotation marks come in pairs."""
    for block, match in matches(case, _QUOTES):
        yield text_finding("FM714", "info", block, match.start(), match.end())
