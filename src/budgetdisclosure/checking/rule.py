"""What a rule is."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from .finding import Finding, Severity

if TYPE_CHECKING:
    from .case import Case

Check = Callable[["Case"], Iterator[Finding]]


@frozen(kw_only=True)
class Rule:
    """A rule: its code and family, severity, and two examples that a test runs.

    Its texts stand in the catalogue file named by its code: ``slug`` (a word for programs),
    ``name``, ``message``, ``explain``, and ``hint`` if there is one. ``legal`` cites the
    regulation that it rests on. ``prior`` is the text of the accounts of the year before that go
    with both examples, where the rule needs them.
    """

    code: str
    severity: Severity
    passes: str
    fails: str
    check: Check
    legal: str | None = None
    prior: str | None = None

    @property
    def family(self) -> str:
        """AR, XT, XN, NR, CL, CP, FM or PL."""
        return self.code[:2]


def rule(
    code: str,
    *,
    severity: str,
    passes: str,
    fails: str,
    legal: str | None = None,
    prior: str | None = None,
) -> Callable[[Check], Rule]:
    """Make a rule of the function below: it yields findings for a case.

    ``passes`` and ``fails`` are texts of small disclosures, one that the rule is silent on and
    one that it reports; both are checked with the accounts of the year before in ``prior``, if any.
    """

    def made(check: Check) -> Rule:
        return Rule(
            code=code,
            severity=Severity(severity),
            passes=passes,
            fails=fails,
            check=check,
            legal=legal,
            prior=prior,
        )

    return made
