"""FM716: 图表残留 / what is left of a chart."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import blocks, text_finding

_DEFAULT = re.compile(
    r"(?:^|(?<=\t))\s*(?P<name>销售额|系列\s?\d{1,2}|类别\s?\d{1,2}|图表标题|坐标轴标题|列\s?\d{1,2}|第[一二三四]季度销售额"
    r"|Series\s?\d{1,2}|Category\s?\d{1,2}|Chart Title|Axis Title|Sales)\s*(?=\t|$)"
)


@rule(
    "FM716",
    severity="error",
    passes=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。"),
    fails=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。\n系列1"),
)
def check(case: Case) -> Iterator[Finding]:
    """Default names of series, titles and axes do not belong in a published text."""
    for block in blocks(case):
        for match in _DEFAULT.finditer(block.text):
            yield text_finding("FM716", "error", block, match.start("name"), match.end("name"))
