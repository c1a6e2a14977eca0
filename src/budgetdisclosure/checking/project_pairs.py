"""Projects told in prose and in forms: which form is whose, and what both say."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from budgetdisclosure.figures import Amount, Count, Verdict
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.model import FinalAccounts

from .index import Index
from .prints import Print
from .readings import Reading
from .repeats import same_quantity
from .verification import Verification

PROJECTS, FORMS = "performance.projects", "self_evaluations"
_NOISE = pattern(r"[\s“”\"‘’《》()（）\-—–_、,，·]|项目$")
_SHORTEST = 4
_MOST_COMPARED = 250_000
_FIELDS = (("budget", "adjusted"), ("executed", "executed"))


@frozen
class Pair:
    """A project of the prose and its form, by their paths."""

    prose: str
    form: str


def pairs(report: FinalAccounts) -> Iterator[Pair]:
    """The pairs that are certain.

    They are so if the name of the form stands in the name of the prose, and either no other form
    fits, or the lists go side by side: the form of that number fits and so do most others.
    """
    told = [_plain(item.name) for item in report.performance.projects.items]
    drawn = [_plain(form.project) for form in report.self_evaluations]
    level = _level(told, drawn)
    if not level and len(told) * len(drawn) > _MOST_COMPARED:
        return
    for number, name in enumerate(told):
        if level and number < len(drawn) and fit(name, drawn[number]):
            found = number
        else:
            fitting = [n for n, other in enumerate(drawn) if fit(name, other)]
            if level or len(fitting) != 1 or sum(fit(t, drawn[fitting[0]]) for t in told) != 1:
                continue
            found = fitting[0]
        yield Pair(f"{PROJECTS}.items.{number + 1}", f"{FORMS}.{found + 1}")


def _level(told: Sequence[str], drawn: Sequence[str]) -> bool:
    fitting = sum(fit(one, other) for one, other in zip(told, drawn, strict=False))
    return bool(told) and 4 * fitting >= 3 * len(told)


def fit(told: str, drawn: str) -> bool:
    """Whether the name of a form is, or ends, the name in prose (which puts the body before it).

    >>> fit("某中心设备购置", "设备购置"), fit("某中心设备购置", "购置")
    (True, False)
    """
    return len(drawn) >= _SHORTEST and (
        told.endswith(drawn) or (drawn.endswith(told) and bool(told))
    )


def _plain(name: str | None) -> str:
    return _NOISE.sub("", _NOISE.sub("", name or ""))


def verify_pairs(index: Index, report: FinalAccounts, narrow: Reading) -> Iterator[Verification]:
    """Budget and executed of the prose against the form of the same project."""
    for pair in pairs(report):
        for told, drawn in _FIELDS:
            said = index.at(f"{pair.prose}.{told}")
            form = index.at(f"{pair.form}.funds.annual_total.{drawn}")
            if said and form:
                yield _held(said[0], form[0], narrow)


def _held(said: Print, form: Print, narrow: Reading) -> Verification:
    usable = said.figure.usable and form.figure.usable
    verdict = same_quantity(form, said) if usable else Verdict.NOT_CHECKED
    shorter = verdict is Verdict.WITHIN_ROUNDING and narrow.places(said) is not None
    assert isinstance(form.figure, Amount)
    assert isinstance(said.figure, Amount)
    return Verification(
        kind="pair",
        path=said.path,
        rule="XN320",
        verdict=Verdict.MISMATCH if shorter else verdict,
        assumed=(said,) if shorter else (),
        reason=None if usable else Message.of("reasons.approximate"),
        stated=said.figure,
        expected=form.figure.to(said.figure.unit),
        operands=(form,),
        place=said.place,
        claim=said,
        section=said.section,
    )


def verify_counts(index: Index, report: FinalAccounts) -> Iterator[Verification]:
    """反映…等N个项目的绩效自评结果 against the summaries that follow.

    A summary that was not read must not count: a difference tells only if the forms, or another
    print of the number, agree with the summaries.
    """
    for root in (PROJECTS, "performance.special_funds"):
        listed = len({p.split(".")[3] for p in index.below(f"{root}.items")})
        claims = [p for p in index.at(f"{root}.count") if p.item < 0]
        drawn = len(report.self_evaluations)
        sure = listed in {
            *(int(p.figure.value) for p in claims),
            *(
                (drawn, drawn - len(report.performance.special_funds.items))
                if root == PROJECTS
                else ()
            ),
        }
        for claim in claims if listed else ():
            same = claim.figure.value == listed
            yield _counted(claim, listed, sure=same or sure)


def _counted(claim: Print, listed: int, *, sure: bool) -> Verification:
    usable = sure and claim.figure.usable
    verdict = Verdict.EXACT if claim.figure.value == listed else Verdict.MISMATCH
    return Verification(
        kind="count",
        path=claim.path,
        rule="NR420",
        verdict=verdict if usable else Verdict.NOT_CHECKED,
        reason=None if usable else Message.of("reasons.part_missing"),
        stated=claim.figure,
        expected=Count(listed, claim.figure.unit),
        place=claim.place,
        claim=claim,
        section=claim.section,
    )
