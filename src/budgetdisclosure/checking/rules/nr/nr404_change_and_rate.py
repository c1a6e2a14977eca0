"""NR404: 增减额与增减率方向一致 / change and rate point the same way."""

from collections.abc import Iterator
from itertools import pairwise

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Related, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.wording.forms.change import WORDS as CHANGED
from budgetdisclosure.wording.forms.growth import WORDS as GROWN

_BETWEEN = 8
"""Characters between a change and the rate that goes on with it: a comma and the direction."""

_WAYS = {Direction.INCREASE, Direction.DECREASE}
_TITLE = "2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计20.00万元，与2023年度相比，"


@rule(
    "NR404",
    severity="error",
    passes=_TITLE + "增加4.00万元，增长25.00%。",
    fails=_TITLE + "减少4.00万元，增长25.00%。",
)
def check(case: Case) -> Iterator[Finding]:
    """A change and the rate told with it are both of a rise or both of a fall."""
    told = [s for s in case.disclosure.statements if not s.echo] if case.disclosure else []
    refuted = {v.place for v in case.verifications if v.refuted}
    for change, rate in pairwise(told):
        if _against(change, rate) and not {change.place, rate.place} & refuted:
            yield _finding(change, rate)


def _against(change: Statement, rate: Statement) -> bool:
    if change.kind is not Kind.CHANGE or rate.kind is not Kind.GROWTH:
        return False
    same = (change.subject, change.basis, change.group) == (rate.subject, rate.basis, rate.group)
    opposed = {change.direction, rate.direction} == _WAYS
    return same and opposed and _near(change, rate) and _something(change) and _something(rate)


def _near(change: Statement, rate: Statement) -> bool:
    end, start = change.place.end, rate.place.start
    return end is not None and start is not None and 0 <= start - end <= _BETWEEN


def _something(one: Statement) -> bool:
    return one.value is not None and bool(getattr(one.value, "value", 0))


def _finding(change: Statement, rate: Statement) -> Finding:
    ways = change.direction or Direction.INCREASE, rate.direction or Direction.INCREASE
    return Finding(
        rule="NR404",
        severity=Severity.ERROR,
        detail=Message.of(
            "NR404.message",
            change=f"{CHANGED[ways[0]]}{change.value}",
            rate=f"{GROWN[ways[1]]}{rate.value}",
        ),
        stated=str(rate.value),
        path=rate.path,
        place=rate.place,
        related=(
            Related(
                path=change.path,
                role="other_print",
                stated=str(change.value),
                place=change.place,
            ),
        ),
    )
