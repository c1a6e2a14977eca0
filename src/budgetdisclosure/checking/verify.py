"""Testing every claim and identity."""

import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module

from budgetdisclosure.model import Disclosure, FinalAccounts, Kind, Statement

from .case import Case
from .hand_built import index_of_report
from .index import Index, claims_of, index_of
from .prints import Print
from .readings import narrow_reading
from .repeats import verify_repeats
from .sums import verify_identities
from .trial import Trial
from .verification import Verification
from .words import verify_words

Binder = Callable[[Statement, Print, Index], Trial | None]


@cache
def _binders() -> dict[Kind, Binder]:
    package = import_module(f"{__package__}.claims")
    modules = (
        import_module(f"{package.__name__}.{m.name}")
        for m in pkgutil.iter_modules(package.__path__)
    )
    return {module.KIND: module.trial for module in modules}


def open_case(what: Disclosure | FinalAccounts) -> Case:
    """Work out the prints and test every claim and identity of a disclosure or a report."""
    if isinstance(what, FinalAccounts):
        index = index_of_report(what)
        case = Case(what, None, index, narrow_reading(index.prints))
    else:
        index = index_of(what)
        claims = list(claims_of(what))
        for _, claim in claims:
            if claim is not None:
                index.add(claim)
        index.prints.sort(key=lambda one: one.order)
        case = Case(what.report, what, index, narrow_reading(index.prints))
        case.verifications = tuple(_claims(case, what))
    case.verifications += (
        *verify_identities(index, case.narrow),
        *verify_repeats(_facts_only(index)),
    )
    return case


def _facts_only(index: Index) -> Index:
    only = Index()
    for one in index.prints:
        if not one.path.endswith((".change", ".growth", ".share", ".completion", ".per_unit")):
            only.add(one)
    return only


def _claims(case: Case, disclosure: Disclosure) -> list[Verification]:
    found = []
    binders = _binders()
    for order, statement in enumerate(disclosure.statements):
        if not statement.is_claim or statement.echo:
            continue
        if statement.value is None:
            worded = verify_words(statement, order, case.index)
            if worded is not None:
                found.append(worded)
            continue
        claim = next(p for p in case.index.at(statement.path) if p.order == order)
        trial = binders[statement.kind](statement, claim, case.index)
        if trial is not None:
            found.append(trial.run(case.narrow))
    return found


def verify(what: Disclosure | FinalAccounts) -> tuple[Verification, ...]:
    """One verification for each claim and identity.

    Claims come first, in order of the document, then identities and repeated prints.
    """
    return open_case(what).verifications
