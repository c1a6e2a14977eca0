"""CP604: 没有说明变动原因 / reason of a change missing."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.passages import passages
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Direction, Kind, Statement

_SECTIONS = {
    "F04": ("fiscal.total",),
    "F05": ("general_public.expenditure",),
    "F07": ("three_public.total",),
    "F11.1": ("agency_operating",),
}
"""The sections that give reasons in every form seen, with what they are about.

The one on the totals of all money (F01) does so in some regions only.
"""

_REASON = re.compile("因|由于|主要是|主要系|主要为|主要用于|受|按照|根据|系|所致|政策|调整")
_TITLE = (
    "2024年度部门决算说明\n四、财政拨款收入支出决算总体情况说明\n"
    "2024年度财政拨款收、支总计30.00万元，与2023年度相比，增加10.00万元，增长50.00%。"
)


@rule(
    "CP604",
    severity="warning",
    passes=f"{_TITLE}主要原因：新增一个项目。",
    fails=_TITLE,
    legal="2015 inspection criteria of the Ministry of Finance for published accounts",
)
def check(case: Case) -> Iterator[Finding]:
    """A section that tells how its total changed says why, wherever in it."""
    disclosure = case.disclosure
    if disclosure is None or disclosure.kind != "final_accounts":
        return
    for section, subjects in _SECTIONS.items():
        told = [one for one in disclosure.statements if _changed(one, section, subjects)]
        texts = [passage.text for passage in passages(case, section)]
        if told and texts and not any(_REASON.search(text) for text in texts):
            yield _finding(told[0])


def _changed(one: Statement, section: str, subjects: tuple[str, ...]) -> bool:
    sure = one.direction in (Direction.INCREASE, Direction.DECREASE)
    return (
        one.kind in (Kind.CHANGE, Kind.GROWTH)
        and one.section == section
        and one.subject in subjects
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
