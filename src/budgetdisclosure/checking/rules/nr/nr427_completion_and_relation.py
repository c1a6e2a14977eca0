"""NR427: 完成率与大小关系矛盾 / completion against more or less than the budget."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Related, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures import Interval, Percentage
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.metrics.operand import interval
from budgetdisclosure.model import Basis, Direction, Kind, Statement

_BUDGET = pattern(r"(?P<which>年初|全年|调整后?)?预算")
_SENTENCES = 2
"""How many sentences behind the rate the words may stand."""

_WORDS = {
    Direction.INCREASE: "决算数大于预算数",
    Direction.DECREASE: "决算数小于预算数",
    Direction.FLAT: "决算数与预算数持平",
}
_BUDGETS = (Basis.INITIAL_BUDGET, Basis.FULL_YEAR_BUDGET)
_ALL = 100
_TITLE = "2024年度部门决算说明\n七、“三公”经费支出决算情况说明\n公务接待费支出决算为1.00万元，"


@rule(
    "NR427",
    severity="error",
    passes=_TITLE + "完成预算80.00%，决算数小于预算数的主要原因：活动减少。",
    fails=_TITLE + "完成预算80.00%，决算数大于预算数的主要原因：活动增加。",
)
def check(case: Case) -> Iterator[Finding]:
    """More than the budget is over 100 %, less is under it, the same is 100 %.

    Where a sentence tells several rates, the words must contradict all of them.
    """
    if case.disclosure is None:
        return
    refuted = {v.place for v in case.verifications if v.refuted}
    rates: list[Statement] = []
    for said in case.disclosure.statements:
        if said.kind is Kind.COMPLETION and isinstance(said.value, Percentage):
            if rates and rates[-1].group != said.group:
                rates.clear()
            rates.append(said)
        elif said.kind is Kind.FACT:
            rates = [rate for rate in rates if rate.group == said.group]
        rate = next((r for r in reversed(rates) if r.subject == said.subject), None)
        if rate is None or not _of_same_budget(rate, said):
            continue
        found = [_severity(one, said.direction) for one in rates]
        if None not in found and not {rate.place, said.place} & refuted:
            worst = Severity.WARNING if Severity.WARNING in found else Severity.ERROR
            yield _finding(rate, said, worst)


def _of_same_budget(rate: Statement, said: Statement) -> bool:
    """Whether the words tell of the budget that the rate is of, in the same breath."""
    if said.kind is Kind.FLAT:
        if said.basis not in _BUDGETS or "基本" in (said.place.quote or ""):
            return False
    elif said.kind is not Kind.RELATION:
        return False
    if said.region != rate.region or said.group - rate.group > _SENTENCES:
        return False
    told, meant = _which(rate), _which(said)
    return told == meant or (not meant and told == "年初")


def _which(one: Statement) -> str:
    found = _BUDGET.findall(one.place.quote or "")
    return found[-1].removesuffix("后") if found else ""


def _severity(rate: Statement, direction: Direction | None) -> Severity | None:
    """Error where no true rate stands so; warning for 100% beside a difference."""
    assert isinstance(rate.value, Percentage)
    room = interval(rate.value)
    if direction is Direction.FLAT:
        return None if room.contains(_ALL) else Severity.ERROR
    if direction not in (Direction.INCREASE, Direction.DECREASE):
        return None
    over = direction is Direction.INCREASE
    side = (
        Interval.between(_ALL, None, low_open=True)
        if over
        else Interval.between(None, _ALL, high_open=True)
    )
    if not room.meets(side):
        return Severity.ERROR
    return Severity.WARNING if rate.value.value == _ALL else None


def _finding(rate: Statement, said: Statement, severity: Severity) -> Finding:
    direction = said.direction or Direction.FLAT
    return Finding(
        rule="NR427",
        severity=severity,
        detail=Message.of("NR427.message", rate=str(rate.value), words=_WORDS[direction]),
        stated=str(rate.value),
        path=rate.path,
        place=rate.place,
        related=(Related(path=said.path, role="other_print", place=said.place),),
    )
