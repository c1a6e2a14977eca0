"""Running the rules."""

from collections.abc import Iterable

from attrs import evolve

from budgetdisclosure.errors import ConfigError
from budgetdisclosure.model import Disclosure, FinalAccounts

from .finding import Finding
from .registry import all_rules
from .rule import Rule
from .verification import Verification
from .verify import open_case


def check(
    what: Disclosure | FinalAccounts,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    prior: Disclosure | FinalAccounts | None = None,
) -> tuple[Finding, ...]:
    """What does not hold in a disclosure, or in a report built by hand, in order of place.

    ``select`` and ``ignore`` are codes or beginnings of codes (``NR``, ``NR4``). With ``prior``,
    the accounts of the same body for the year before, what is told of that year is compared.

    Raises:
        ConfigError: a code or beginning that no rule has; a ``prior`` that is not read as the
            accounts of the year before.

    >>> from budgetdisclosure.figures import Amount
    >>> from budgetdisclosure.model import Comparison, Expenditure, FinalAccounts
    >>> report = FinalAccounts(expenditure=Expenditure(
    ...     total=Comparison(Amount("3.00")), basic=Amount("1.00"), project=Amount("2.50")))
    >>> [(f.rule, f.expected) for f in check(report)]
    [('AR107', '3.50万元')]
    """
    return examine(what, select=select, ignore=ignore, prior=prior)[0]


def examine(
    what: Disclosure | FinalAccounts,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    prior: Disclosure | FinalAccounts | None = None,
) -> tuple[tuple[Finding, ...], tuple[Verification, ...]]:
    """What ``check`` and ``verify`` give, for the work of one of them.

    Raises:
        ConfigError: as ``check``.

    >>> examine(FinalAccounts())
    ((), ())
    """
    case = open_case(what, prior)
    found = [f for rule in chosen(select, ignore) for f in rule.check(case)]
    return _numbered(sorted(found, key=_position)), case.everything


def chosen(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules that ``select`` names (all if none) without those that ``ignore`` names."""
    wanted, unwanted = tuple(select), tuple(ignore)
    for prefix in (*wanted, *unwanted):
        if not any(rule.code.startswith(prefix) for rule in all_rules()):
            raise ConfigError(
                "errors.config", option="select/ignore", value=prefix, expected="NR, NR411, …"
            )
    return tuple(
        rule
        for rule in all_rules()
        if (not wanted or rule.code.startswith(wanted))
        and not (unwanted and rule.code.startswith(unwanted))
    )


def _position(finding: Finding) -> tuple[object, ...]:
    place = finding.place
    if place is None:
        return (1, "", 0, 0, 0, finding.rule, finding.path or "")
    return (
        0,
        place.file or "",
        place.page or 0,
        place.line or place.paragraph or 0,
        place.start or 0,
        finding.rule,
        finding.path or "",
    )


def _numbered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give findings that would have one fingerprint different ordinals."""
    seen: dict[tuple[str, ...], int] = {}
    out = []
    for finding in findings:
        key = finding.traits
        number = seen.get(key, 0)
        seen[key] = number + 1
        out.append(evolve(finding, ordinal=number) if number else finding)
    return tuple(out)
