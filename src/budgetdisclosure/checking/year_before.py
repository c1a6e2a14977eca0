"""The accounts of the year before: whether they are, and what this year says of them."""

import re
from collections.abc import Iterator

from budgetdisclosure.errors import ConfigError
from budgetdisclosure.model import (
    Basis,
    Carried,
    Comparison,
    Direction,
    Disclosure,
    Execution,
    FinalAccounts,
    Kind,
    PublicBody,
    Statement,
    identities,
    misspelt,
    resolve,
    type_at,
)
from budgetdisclosure.wording.context import base_path, value_path

from .hand_built import index_of_report
from .index import Index, claims_of, index_of
from .prints import Print
from .readings import AS_PRINTED
from .repeats import pair
from .rows import lines_like
from .same_where import leading
from .trial import Trial
from .verification import Verification

RULE = "XT210"


def index_of_prior(what: Disclosure | FinalAccounts, prior: Disclosure | FinalAccounts) -> Index:
    """The prints of ``prior``.

    Raises:
        ConfigError: it is not read as accounts of the year before, of the same body.
    """
    if what.kind == "budget" or prior.kind != "final_accounts":
        raise ConfigError("errors.prior_kind")
    now, before = _report(what), _report(prior)
    if now.year is None or before.year != now.year - 1:
        raise ConfigError("errors.prior_year", year=now.year or "?", prior=before.year or "?")
    if not _one_body(now.unit, before.unit):
        raise ConfigError(
            "errors.prior_unit", unit=now.unit.printed or "?", prior=before.unit.printed or "?"
        )
    return index_of(prior) if isinstance(prior, Disclosure) else index_of_report(prior)


def _report(what: Disclosure | FinalAccounts) -> FinalAccounts:
    return what.report if isinstance(what, Disclosure) else what


def _one_body(one: PublicBody, other: PublicBody) -> bool:
    """Whether two names are of one body.

    The region before the name may be left out, or be called 县 in one year and 新区 in the next;
    人民政府 may be left out behind a township.
    """
    names = ["".join((body.name or "").split()) for body in (one, other)]
    short, long = sorted(names, key=len)
    if not short or (one.scope and other.scope and one.scope != other.scope):
        return False
    if long.endswith(short) or misspelt(short, long):
        return True
    return short[:_REGION] == long[:_REGION] and _own_name(short) == _own_name(long)


_REGION = 2


def _own_name(name: str) -> str:
    """The name without region and 人民政府."""
    return re.sub(r"^.*[省市县区州旗盟](?=.{2})", "", name).removesuffix("人民政府")


def verify_year_before(
    index: Index, prior: Index, what: Disclosure | FinalAccounts
) -> Iterator[Verification]:
    """Opening balances, figures of last year and changes since, against what that year printed."""
    for now, before in (*_carried(index), *_bases(index, _report(what))):
        here, there = (_printed(path, prints) for path, prints in ((now, index), (before, prior)))
        if here is not None and there is not None and here.basis in (None, Basis.PRIOR_YEAR):
            yield pair(now, there, here, RULE)
    if isinstance(what, Disclosure):
        for _, statement, claim in claims_of(what):
            if claim is not None and statement.basis is Basis.PRIOR_YEAR:
                yield from _change(statement, claim, index, prior)


def _change(
    statement: Statement, claim: Print, index: Index, prior: Index
) -> Iterator[Verification]:
    """A change since last year, where the figure of last year is not printed with it."""
    sure = statement.direction in (Direction.INCREASE, Direction.DECREASE)
    base = base_path(statement.subject, Basis.PRIOR_YEAR)
    path = value_path(statement.subject)
    there = _printed(path, prior)
    value = index.meant(path, claim)
    if statement.kind is Kind.CHANGE and sure and there and value and not index.at(base or ""):
        yield Trial(
            kind="change",
            path=statement.path,
            rule=RULE,
            claim=claim,
            operands=(tuple(value), (there,)),
            name="difference",
            scale=-1 if claim.fall else 1,
        ).run(AS_PRINTED)


def _printed(path: str, index: Index) -> Print | None:
    prints = [one for one in index.at(path) if one.section != "chart"]
    return leading(path, prints) if prints else None


def _carried(index: Index) -> Iterator[tuple[str, str]]:
    for one in identities():
        if isinstance(one, Carried):
            for line in lines_like(one.now, index) if "*" in one.now else [""]:
                yield one.now.replace("*", line), one.before.replace("*", line)


def _bases(index: Index, report: FinalAccounts) -> Iterator[tuple[str, str]]:
    """Each figure of last year printed here, with the path that it had there."""
    for path in index.by_path:
        subject, _, name = path.rpartition(".")
        kind = type_at(subject) if name in ("base", "prior") else None
        if not isinstance(kind, type):
            continue
        if name == "base" and issubclass(kind, Comparison) and _of_prior_year(report, subject):
            yield path, subject
        elif name == "prior" and issubclass(kind, Execution):
            yield path, f"{subject}.final"


def _of_prior_year(report: FinalAccounts, subject: str) -> bool:
    """Whether the base that the report holds is the final figure of last year."""
    holder, _, name = subject.rpartition(".")
    section = resolve(report, holder) if holder else report
    return getattr(getattr(section, name, None), "basis", Basis.PRIOR_YEAR) is Basis.PRIOR_YEAR
