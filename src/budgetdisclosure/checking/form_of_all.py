"""One form for all projects of a body: against the money of the projects told in prose."""

from collections.abc import Iterator

from attrs import evolve

from budgetdisclosure.figures import Verdict
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.model import FinalAccounts

from .index import Index
from .repeats import same_quantity
from .verification import Verification

_TOTAL = "performance.projects.total"
_FORM = "self_evaluations.1.funds.annual_total"
_ALL = pattern(
    r"(?:20\d\d年(?:度)?|本?(?:单位|部门)|全部|所有|各|的)*(?:预算)?项目(?:支出|经费|资金|预算)*"
)
_NOISE = pattern(r"[\s“”\"‘’《》()（）]")


def verify_form_of_all(index: Index, report: FinalAccounts) -> Iterator[Verification]:
    """The budget of the only form, if it is that of all projects together.

    Prose may count other projects than the form, so that another amount refutes nothing.
    """
    drawn = index.at(f"{_FORM}.budget") or index.at(f"{_FORM}.adjusted")
    told = index.at(_TOTAL)
    if not (drawn and told and _of_all(report)):
        return
    form, said = drawn[0], told[0]
    verdict = same_quantity(form, said)
    open_ = verdict.refuted or not (form.figure.usable and said.figure.usable)
    made = Verification(
        kind="pair",
        path=form.path,
        rule="XN320",
        verdict=verdict,
        stated=form.figure,
        expected=said.figure,
        operands=(said,),
        place=form.place,
        claim=form,
        section=form.section,
    )
    reason = Message.of("reasons.list_open")
    yield evolve(made, verdict=Verdict.NOT_CHECKED, reason=reason) if open_ else made


def _of_all(report: FinalAccounts) -> bool:
    """Whether there is one form only, named after the body and its projects in general."""
    if len(report.self_evaluations) != 1:
        return False
    name = _NOISE.sub("", report.self_evaluations[0].project or "")
    body = _NOISE.sub("", report.unit.name or "")
    return bool(name) and _ALL.fullmatch(name.removeprefix(body)) is not None
