"""绩效评价报告: its passages by subject."""

from collections.abc import Sequence

from budgetdisclosure.lazy import pattern

from .outline import Passage

_FIELDS = (
    ("decision", pattern("决策情况")),
    ("process", pattern("过程情况")),
    ("output", pattern("产出情况")),
    ("benefit", pattern("效益情况")),
    ("conclusions", pattern("评价结论|综合评价")),
    ("problems", pattern("存在的?问题|主要经验")),
    ("suggestions", pattern("建议")),
    ("method", pattern("开展情况|评价目的|评价原则|评价方法|工作过程|评分标准|指标体系")),
)
_GENERAL = pattern("^总体(?:绩效)?目标")
_STAGE = pattern("^(?:具体|阶段性?)(?:阶段)?(?:绩效)?目标")
_NUMBERED = pattern(r"^(?:[（(]\d{1,2}[）)]|\d{1,2}[、.．])")


def read(passages: Sequence[Passage], year: int | None) -> dict[str, object]:
    """``performance.<subject>`` as tuples of paragraphs."""
    found: dict[str, list[str]] = {}
    for passage in passages:
        if passage.section != "F10":
            continue
        name = next((n for n, pattern in _FIELDS if pattern.search(passage.title)), None)
        goal: str | None = None
        for line in passage.paragraphs:
            if _GENERAL.match(line):
                goal = "general_objectives"
            elif _STAGE.match(line):
                goal = "stage_objectives"
            elif goal and _NUMBERED.match(line):
                found.setdefault(goal, []).append(line)
            elif name and line != "无":
                found.setdefault(name, []).append(line)
    return {f"performance.{name}": tuple(lines) for name, lines in found.items()}
