"""CP604: 没有说明变动原因 / reason of a change missing."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.passages import passages
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Direction, Kind, Statement

_SECTIONS = {
    "F04": ("fiscal.total",),
    "F05": ("general_public.expenditure",),
    "F07": ("three_public.total",),
    "F11.1": ("agency_operating",),
}
"""The sections that tell of a total and how it changed.

That on the totals of all money (F01) gives reasons in some regions only, whatever others do.
"""

_REASON = pattern("因|由于|主要是|主要系|主要为|主要用于|受|按照|根据|系|所致|政策|调整")
_LEAD = pattern("原因|主要是|由于|因为")
_ENOUGH = 2
"""So many of the sections must give a reason before the silence of another means something."""


def _text(last: str) -> str:
    told = "，与2023年度相比，增加10.00万元，增长50.00%。"
    return (
        "2024年度部门决算说明\n一、一般公共预算财政拨款支出决算情况说明\n"
        f"一般公共预算财政拨款支出30.00万元{told}主要原因是新增一个项目。\n"
        "二、财政拨款收入支出决算总体情况说明\n"
        f"2024年度财政拨款收、支总计30.00万元{told}主要原因是新增一个项目。\n"
        "三、机关运行经费支出情况\n"
        f"机关运行经费支出30.00万元{told}{last}"
    )


@rule(
    "CP604",
    severity="warning",
    passes=_text("主要原因是增加人员。"),
    fails=_text(""),
    legal="2015 inspection criteria of the Ministry of Finance for published accounts",
)
def check(case: Case) -> Iterator[Finding]:
    """A section that tells how its total changed says why, where other sections of the report do."""
    disclosure = case.disclosure
    if disclosure is None or disclosure.kind != "final_accounts":
        return
    changed: dict[str, list[Statement]] = {section: [] for section in _SECTIONS}
    for one in disclosure.statements:
        if one.subject in _SECTIONS.get(one.section, ()) and _changed(one):
            changed[one.section].append(one)
    texts = {
        section: "".join(passage.text for passage in passages(case, section))
        for section, told in changed.items()
        if told
    }
    if sum(bool(_LEAD.search(text)) for text in texts.values()) < _ENOUGH:
        return
    for section, text in texts.items():
        if text and not _REASON.search(text):
            yield _finding(changed[section][0])


def _changed(one: Statement) -> bool:
    sure = one.direction in (Direction.INCREASE, Direction.DECREASE)
    return (
        one.kind in (Kind.CHANGE, Kind.GROWTH)
        and sure
        and not one.echo
        and one.value is not None
        and bool(one.value.value)
    )


def _finding(one: Statement) -> Finding:
    return Finding(
        rule="CP604",
        severity=Severity.WARNING,
        detail=Message.of("CP604.message", name=name_of(one.subject), stated=one.value),
        stated=str(one.value),
        path=one.path,
        place=one.place,
    )
