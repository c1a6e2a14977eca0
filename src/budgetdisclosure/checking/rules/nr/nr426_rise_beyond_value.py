"""NR426: 增加额不超过本期数 / no rise by more than the value."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures import Amount, Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.source import Place
from budgetdisclosure.wording.context import value_path

_TITLE = "2024年度部门决算说明\n十、机关运行经费支出情况\n机关运行经费支出2.00万元，"


@rule(
    "NR426",
    severity="warning",
    passes=_TITLE + "比2023年度增加1.80万元。",
    fails=_TITLE + "比2023年度增加2.80万元。",
)
def check(case: Case) -> Iterator[Finding]:
    """What rose by more than it amounts to was below zero before: only carryover can be."""
    told = [s for s in case.disclosure.statements if _rise(s)] if case.disclosure else []
    if not told:
        return
    tested: dict[int | None, list[Place]] = {}
    for test in case.verifications:
        if test.verdict is not Verdict.NOT_CHECKED and test.place is not None:
            tested.setdefault(test.place.start, []).append(test.place)
    refuted = {
        (v.claim.group, v.path) for v in case.verifications if v.claim is not None and v.refuted
    }
    for one in told:
        if one.place in tested.get(one.place.start, ()):
            continue
        if (one.group, f"{one.subject}.growth") in refuted:
            continue
        claim = next((p for p in case.index.at(one.path) if p.place == one.place), None)
        value = case.index.meant(value_path(one.subject), claim) if claim else []
        if claim and len(value) == 1 and _beyond(claim, value[0]):
            yield _finding(claim, value[0])


def _rise(one: Statement) -> bool:
    return (
        one.kind is Kind.CHANGE
        and one.direction is Direction.INCREASE
        and isinstance(one.value, Amount)
        and not one.echo
        and not one.subject.startswith("carryover.")
        and not one.subject.endswith((".opening", ".closing"))
    )


def _beyond(claim: Print, value: Print) -> bool:
    low, high = claim.interval.low, value.interval.high
    return claim.region == value.region and low is not None and high is not None and low > high


def _finding(claim: Print, value: Print) -> Finding:
    return Finding(
        rule="NR426",
        severity=Severity.WARNING,
        detail=Message.of(
            "NR426.message", name=name_of(value.path), value=value.figure, change=claim.figure
        ),
        stated=str(claim.figure),
        path=claim.path,
        place=claim.place,
        related=(value.as_related("other_print"),),
    )
