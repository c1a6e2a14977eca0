"""FM718: 错别字 / a known slip of the pen."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import matches, text_finding

_SLIPS = (
    (re.compile(r"不少(?=\d)"), "不少于"),
    (re.compile(r"不(?:底|抵)于"), "不低于"),
    (re.compile(r"不低(?:与|干)(?=\d)"), "不低于"),
    (re.compile(r"较上一度"), "较上一年度"),
    (re.compile(r"公务车用车"), "公务用车"),
    (re.compile(r"(?<=\D)(20\d\d)(上|下)半年"), r"\1年\2半年"),
    (re.compile(r"“三公经费”"), "“三公”经费"),
    (re.compile(r"集中目录(?=以内|外|或)"), "集中采购目录"),
    (re.compile(r"因公出国[（(]境[）)]经费费"), "因公出国（境）经费"),
    (re.compile(r"帐户|帐目"), "账户"),
)


@rule(
    "FM718",
    severity="info",
    passes=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n培训不少于6场。"),
    fails=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n培训不少6场。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Known slips."""
    for pattern, right in _SLIPS:
        for block, match in matches(case, pattern):
            expected = match.expand(right)
            yield text_finding("FM718", "info", block, match.start(), match.end(), expected)
