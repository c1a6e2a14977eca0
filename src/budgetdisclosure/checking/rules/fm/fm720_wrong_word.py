"""FM720: 错词改变意思 / a wrong word that changes the meaning."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import matches, text_finding

_HIGH = "满意度|满意率|合格率|完成率|覆盖率|及时率|达标率|优良率|准确率|响应率|通过率|就业率|兑现率|知晓率|出勤率|完好率|利用率|自采自编率"
_LOW = "投诉率|差错率|偏差率|损失率|故障率|超支率|事故率|返工率"
_NUMBER = r"(?P<number>\d+(?:\.\d+)?\s?[%％])"
_WRONG = (
    (
        re.compile(
            rf"(?:{_HIGH})(?:应|须|需|要|均|指标值?)?\s?(?P<word>不等于|不高于|不大于|不超过|不多于|小于等于|少于|低于)\s?{_NUMBER}"
        ),
        "不低于",
    ),
    (
        re.compile(
            rf"(?:{_LOW})(?:应|须|需|要|均|指标值?)?\s?(?P<word>不等于|不低于|不小于|不少于|大于等于)\s?{_NUMBER}"
        ),
        "不高于",
    ),
)


@rule(
    "FM720",
    severity="error",
    passes=(
        "2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n服务对象满意度不低于90%。"
    ),
    fails=(
        "2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n服务对象满意度不等于90%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Targets that are better when high are lower bounds; costs and times are upper bounds."""
    for pattern, right in _WRONG:
        for block, match in matches(case, pattern):
            start = match.start("word")
            expected = f"{right}{match['number']}"
            yield text_finding("FM720", "error", block, start, match.end("number"), expected)
