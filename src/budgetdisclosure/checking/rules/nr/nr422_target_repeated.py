"""NR422: 实际完成值照抄指标值 / the result repeats the target."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.forms import cell_finding, indicator_rows
from budgetdisclosure.checking.rule import rule

_BOUND = re.compile(
    r"\s*(?:[≥≤≧≦><＞＜]|不低于|不少于|不小于|不高于|不超过|不大于|不多于|大于|小于|高于|低于|超过|少于|多于|至少|至多|最多|最少)"
    r"|.*\d\s?(?:%|％|[\u4e00-\u9fff]{1,2})?\s?(?:及?以上|及?以下|以内)\s*$"
)


@rule(
    "NR422",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "二、项目支出绩效自评表\n"
        "	项目名称\n"
        "	信息化运维\n"
        "\n"
        "	绩效指标\n"
        "	一级指标\n"
        "	二级指标\n"
        "	三级指标\n"
        "	年度指标值\n"
        "	实际完成值\n"
        "	分值\n"
        "	得分\n"
        "	偏差原因分析及改进措施\n"
        "\n"
        "	\n"
        "	产出指标\n"
        "	数量指标\n"
        "	维护系统不少于3套\n"
        "	≥3\n"
        "	4\n"
        "	50\n"
        "	50\n"
        "	\n"
        "\n"
        "	\n"
        "	效益指标\n"
        "	社会效益指标\n"
        "	服务群众\n"
        "	好\n"
        "	好\n"
        "	50\n"
        "	50\n"
        "	\n"
        "\n"
        "	总分\n"
        "	100\n"
        "	100\n"
        "	\n"
        ""
    ),
    fails=(
        "2024年度部门决算说明\n"
        "二、项目支出绩效自评表\n"
        "	项目名称\n"
        "	信息化运维\n"
        "\n"
        "	绩效指标\n"
        "	一级指标\n"
        "	二级指标\n"
        "	三级指标\n"
        "	年度指标值\n"
        "	实际完成值\n"
        "	分值\n"
        "	得分\n"
        "	偏差原因分析及改进措施\n"
        "\n"
        "	\n"
        "	产出指标\n"
        "	数量指标\n"
        "	维护系统不少于3套\n"
        "	≥3\n"
        "	≥3\n"
        "	50\n"
        "	50\n"
        "	\n"
        "\n"
        "	\n"
        "	效益指标\n"
        "	社会效益指标\n"
        "	服务群众\n"
        "	好\n"
        "	好\n"
        "	50\n"
        "	50\n"
        "	\n"
        "\n"
        "	总分\n"
        "	100\n"
        "	100\n"
        "	\n"
        ""
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A result is a measured value, not a bound."""
    for row in indicator_rows(case):
        target, actual = row.cell("target"), row.cell("actual")
        if target is None or actual is None:
            continue
        if _BOUND.match(actual.text) and _plain(actual.text) == _plain(target.text):
            yield cell_finding("NR422", "warning", actual)


def _plain(text: str) -> str:
    """Without blanks, each sign in one form."""
    return "".join(text.split()).translate(_ONE_FORM)


_ONE_FORM = str.maketrans("≧≦＞＜％", "≥≤><%")
