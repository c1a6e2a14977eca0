"""Testing every claim and identity."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

from attrs import evolve

from budgetdisclosure.figures import Verdict
from budgetdisclosure.folder import modules_in
from budgetdisclosure.model import Direction, Disclosure, FinalAccounts, Kind, Statement

from .case import Case
from .change_sums import verify_change_sums
from .counted_bodies import verify_bodies
from .counted_units import verify_listed_units
from .flows_of_year import verify_flows
from .form_of_all import verify_form_of_all
from .form_sums import verify_forms
from .hand_built import index_of_report
from .index import Index, claims_of, index_of
from .listed import take_listed
from .narrative_tests import verify_narrative
from .prints import Print
from .project_pairs import verify_counts, verify_pairs
from .readings import Reading, narrow_reading
from .reception import verify_reception
from .repeats import verify_repeats
from .sole import verify_sole
from .sums import verify_identities
from .told_changes import verify_told_changes
from .trial import Trial
from .units_sum import verify_units
from .unnamed import of_another
from .verification import Verification
from .whole_tables import TableSlip, righted
from .words import verify_words
from .year_before import index_of_prior, verify_year_before

Binder = Callable[[Statement, Print, Index], Trial | None]


@cache
def _binders() -> dict[Kind, Binder]:
    return {module.KIND: module.trial for module in modules_in(f"{__package__}.claims")}


def open_case(
    what: Disclosure | FinalAccounts, prior: Disclosure | FinalAccounts | None = None
) -> Case:
    """Work out the prints and test every claim and identity of a disclosure or a report.

    Where a table is wrong as a whole, the tests are those of the table put right. ``prior`` holds
    the accounts of the year before.

    Raises:
        ConfigError: ``prior`` is not read as such.
    """
    before = index_of_prior(what, prior) if prior is not None else None
    case = _righted(what)
    if before is not None:
        case.over_years = tuple(verify_year_before(case.index, before, what))
    return case


def _righted(what: Disclosure | FinalAccounts) -> Case:
    case = _opened(what)
    suspects = _suspects(case)
    if case.disclosure is None or not suspects:
        return case
    other, slips = righted(case.disclosure, suspects)
    if slips:
        right = _opened(other, slips)
        if _better(right, case, slips):
            return right
    return case


_SUSPICIOUS = 2
"""So many failing tests of a table make it worth asking whether it is wrong as a whole."""


def _suspects(case: Case) -> frozenset[int]:
    """The numbers of the tables with failing tests."""
    failing = Counter(
        -2 - region
        for one in case.verifications
        if one.refuted
        for region in {member.region for member in one.members if member.table}
    )
    return frozenset(number for number, count in failing.items() if count >= _SUSPICIOUS)


def _better(right: Case, case: Case, slips: tuple[TableSlip, ...]) -> bool:
    """Whether the tables put right leave less to explain.

    A code that its name tells puts its line beside other prints of the right one, which may differ.
    """
    if any(slip.by_figures for slip in slips):
        return _refuted(right) + len(slips) < _refuted(case)
    return _refuted(right, "sum") < _refuted(case, "sum")


def _refuted(case: Case, kind: str = "") -> int:
    return sum(one.refuted for one in case.verifications if one.kind == kind or not kind)


def _opened(what: Disclosure | FinalAccounts, slips: tuple[TableSlip, ...] = ()) -> Case:
    if isinstance(what, Disclosure) and not what.document.blocks and not what.tables:
        what = what.report
    if isinstance(what, FinalAccounts):
        index = index_of_report(what)
        case = Case(what, None, index, narrow_reading(index.prints))
    else:
        index = index_of(what)
        take_listed(index, what.statements)
        claims = list(claims_of(what))
        for _, _, claim in claims:
            if claim is not None:
                index.add(claim)
        index.prints.sort(key=lambda one: one.order)
        case = Case(what.report, what, index, narrow_reading(index.prints), slips=slips)
        case.verifications = (
            *_claims(case, claims),
            *verify_narrative(what.document.blocks, what.statements, case.narrow),
            *verify_bodies(what.document.blocks),
            *verify_listed_units(what, index),
        )
    case.verifications += (
        *verify_identities(index, case.narrow),
        *verify_flows(index, case.narrow),
        *verify_reception(index, case.narrow),
        *verify_units(index, case.narrow),
        *verify_told_changes(index, case.narrow),
        *verify_change_sums(index),
        *verify_repeats(index),
        *verify_forms(index),
        *verify_counts(index, case.report),
        *verify_pairs(index, case.report, case.narrow),
        *verify_sole(index, case.narrow),
        *verify_form_of_all(index, case.report),
    )
    return case


def _claims(
    case: Case, claims: Sequence[tuple[int, Statement, Print | None]]
) -> list[Verification]:
    found = []
    binders = _binders()
    for order, statement, claim in claims:
        if claim is None:
            worded = verify_words(statement, order, case.index)
            if worded is not None:
                found.append(worded)
            continue
        trial = binders[statement.kind](statement, claim, case.index)
        if trial is not None:
            made = _turned(statement, trial, trial.run(case.narrow), case.narrow)
            found.append(of_another(statement, trial, made, case))
    return found


def _turned(
    statement: Statement, trial: Trial, made: Verification, narrow: Reading
) -> Verification:
    """A refuted change that holds the other way round is a wrong direction word."""
    sure = statement.direction in (Direction.INCREASE, Direction.DECREASE)
    if not (made.refuted and sure and made.stated is not None and made.stated.value):
        return made
    other = evolve(trial, scale=-trial.scale).run(narrow)
    if other.refuted or other.verdict is Verdict.NOT_CHECKED:
        return made
    word = _TURNED[statement.kind is Kind.CHANGE, statement.direction is Direction.INCREASE]
    return evolve(made, rule="NR403", expected=made.stated, turned=f"{word}{made.stated}")


_TURNED = {
    (True, True): "减少",
    (True, False): "增加",
    (False, True): "下降",
    (False, False): "增长",
}


def verify(
    what: Disclosure | FinalAccounts, *, prior: Disclosure | FinalAccounts | None = None
) -> tuple[Verification, ...]:
    """One verification for each claim and identity.

    Claims come first, in order of the document, then identities and repeated prints, at last what
    can be held against ``prior``, the accounts of the year before.

    Raises:
        ConfigError: ``prior`` is not read as such.
    """
    return open_case(what, prior).everything
