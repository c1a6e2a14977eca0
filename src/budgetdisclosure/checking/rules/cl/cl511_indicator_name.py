"""CL511: 指标名称不规范 / name of an indicator."""

from collections.abc import Iterator
from difflib import get_close_matches

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_form import form
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.forms import cell_finding, indicator_rows
from budgetdisclosure.checking.rule import rule

NAMES = (
    "数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标",
    "可持续影响指标", "服务对象满意度指标", "经济成本指标", "社会成本指标", "生态环境成本指标",
    "满意度指标", "社会公众或服务对象满意度指标",
)  # fmt: skip
_SHORTER = (
    "数量",
    "质量",
    "时效",
    "成本",
    "经济效益",
    "社会效益",
    "生态效益",
    "可持续影响",
    "满意度",
)


@rule(
    "CL511",
    severity="warning",
    passes=form(),
    fails=form(level2="数量指"),
)
def check(case: Case) -> Iterator[Finding]:
    """Second-level indicators of the form have fixed names."""
    for row in indicator_rows(case):
        cell = row.cell("level2")
        name = "".join(cell.text.split()) if cell else ""
        if cell is None or not name or name.endswith(NAMES) or f"{name}指标" in NAMES:
            continue
        near = get_close_matches(name, NAMES, n=1, cutoff=0.7)
        if near and not any(name in known for known in _SHORTER):
            yield cell_finding("CL511", "warning", cell, near[0])
