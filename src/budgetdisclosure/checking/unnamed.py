"""Changes in a sentence that names nothing, which may be those of any quantity told shortly before."""

from attrs import evolve

from budgetdisclosure.figures import Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Kind, Statement
from budgetdisclosure.wording.context import value_path

from .case import Case
from .prints import Print
from .repeats import CLAIMED
from .trial import Trial
from .verification import Verification

_SENTENCES = 8
"""How many sentences with figures before it a change may speak of."""

_TOTALS = {
    "income": ("totals.income",),
    "expenditure": ("totals.expenditure",),
    "carryover": ("totals.income", "totals.expenditure"),
    "basic": ("basic.general_public",),
}
"""Totals above those of a part of the model."""


def of_another(statement: Statement, trial: Trial, made: Verification, case: Case) -> Verification:
    """``made``, left open if it is refuted but holds for what was told before in place of its value."""
    wrong = made.verdict.refuted or made.verdict is Verdict.UNDEFINED
    if not wrong or statement.kind not in (Kind.CHANGE, Kind.GROWTH):
        return made
    for other in _others(value_path(statement.subject), trial.claim, case):
        told = evolve(trial, operands=((other,), *trial.operands[1:])).run(case.narrow)
        if told.verdict in (Verdict.EXACT, Verdict.WITHIN_ROUNDING):
            reason = Message.of("reasons.ambiguous")
            return evolve(made, verdict=Verdict.NOT_CHECKED, assumed=(), reason=reason)
    return made


def _others(own: str, claim: Print, case: Case) -> list[Print]:
    """What a change of ``own`` may be that of instead: what is told between, or a total above it."""
    if any(p.group == claim.group for p in case.index.at(own)):
        return []
    before = [
        p
        for p in case.index.prints
        if p.region == claim.region and p.group < claim.group and not p.path.endswith(CLAIMED)
    ]
    near = sorted({p.group for p in before})[-_SENTENCES:]
    last = max((p.order for p in before if p.path == own), default=-1)
    return [
        p
        for p in before
        if p.group in near and p.path != own and (p.order > last or _whole_of(p.path, own))
    ]


def _whole_of(path: str, part: str) -> bool:
    """Whether ``path`` is a total that ``part`` belongs to."""
    root = part.partition(".")[0]
    return path in _TOTALS.get(root, ()) or path in (f"{root}.total", f"{root}.total.final")
