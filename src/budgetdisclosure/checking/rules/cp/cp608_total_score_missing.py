"""CP608: 总分未填 / total score missing."""

import re
from collections.abc import Iterator
from decimal import Decimal

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.forms import cell_finding, form_rows
from budgetdisclosure.checking.rule import rule


@rule(
    "CP608",
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
        "	\n"
        "	\n"
        ""
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """The form states its total score."""
    for row in form_rows(case):
        weight, score = row.cell("total_weight"), row.cell("total_score")
        if weight is None or score is None or _stated(score.text):
            continue
        form = (weight.path or "self_evaluations.1.").rpartition(".")[0]
        paths = [p for p in case.index.below(form) if p.endswith(".score")]
        points = [case.index.at(path)[0].figure.value for path in paths]
        total = format(sum(map(Decimal, points), Decimal(0)).normalize(), "f")
        yield cell_finding("CP608", "warning", score, total if points else None)


def _stated(text: str) -> bool:
    """Whether there is a number, even a Chinese one, or a grade."""
    return bool(_SCORE.search(text))


_SCORE = re.compile(r"\d|[零〇一二三四五六七八九十百优良中差]")
