"""FM707: 占位符残留 / a placeholder left standing."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import matches, text_finding

_SLOT = re.compile(
    r"[XxＸ×✕]{2,}(?=万元|年|部门|单位|局|人|辆|%|个|项|批次)|[○〇□]{2,}(?=万元|年|部门|单位|局)|\{[\u4e00-\u9fff]{1,12}\}"
    r"|(?:占|增长|下降|减少|增加)[ \u3000_]{0,8}(?=%)|_{3,}(?=万元|%|年)|待填写?|此处填写"
)


@rule(
    "FM707",
    severity="error",
    passes=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。"),
    fails=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计XX万元。"),
)
def check(case: Case) -> Iterator[Finding]:
    """No XX, ×× or blank slots in a published text."""
    for block, match in matches(case, _SLOT):
        yield text_finding("FM707", "error", block, match.start(), match.end())
