"""NR404: 金额率同向 / amount and rate agree."""

import re
from collections.abc import Iterator
from itertools import pairwise

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures import Figure, normal
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.wording.directions import DOWN, UP

_ONLY = re.compile(rf"(?:同比|环比|各|均)?(?:{'|'.join([*UP, *DOWN])})[^\d，。；]{{0,3}}[\d.]+\s?%")
"""A clause that holds a rate and its direction, and names nothing else that it could be of."""

_OPPOSITE = {
    Direction.INCREASE: (Direction.DECREASE, "减少"),
    Direction.DECREASE: (Direction.INCREASE, "增加"),
}


@rule(
    "NR404",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（一）机关运行经费支出情况\n"
        "机关运行经费支出20.00万元，比上年减少10.00万元，下降33.33%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（一）机关运行经费支出情况\n"
        "机关运行经费支出20.00万元，比上年增加10.00万元，下降33.33%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A change and its rate are both of a rise, or both of a fall."""
    yield from refutations(case, "NR404")
    pairs = list(_pairs(case))
    refuted = case.verifications if pairs else ()
    wrong = {v.place.start for v in refuted if v.refuted and v.place}
    for change, rate in pairs:
        if not {change.place.start, rate.place.start} & wrong:
            yield _finding(change, rate)


def _pairs(case: Case) -> Iterator[tuple[Statement, Statement]]:
    """Each change with the rate right behind it, where the words of the two disagree."""
    said = case.disclosure.statements if case.disclosure else ()
    statements = [one for one in said if not one.echo]
    for change, rate in pairwise(statements):
        if rate.kind is not Kind.GROWTH or change.kind is not Kind.CHANGE:
            continue
        opposite = change.direction and _OPPOSITE.get(change.direction)
        if (
            opposite
            and rate.direction is opposite[0]
            and (change.subject, change.basis) == (rate.subject, rate.basis)
            and change.group == rate.group
            and _some(change)
            and _some(rate)
            and _ONLY.fullmatch(normal(rate.place.quote).strip())
        ):
            yield change, rate


def _some(one: Statement) -> bool:
    return isinstance(one.value, Figure) and bool(one.value.value)


def _finding(change: Statement, rate: Statement) -> Finding:
    word = _OPPOSITE[change.direction][1] if change.direction else ""
    return Finding(
        rule="NR404",
        severity=Severity.ERROR,
        detail=Message.of(
            "NR404.message",
            name=name_of(change.path),
            stated=change.value,
            operands=rate.place.quote,
        ),
        stated=str(change.value),
        expected=f"{word}{change.value}",
        path=change.path,
        place=change.place,
    )
