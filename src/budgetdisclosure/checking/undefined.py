"""Rates over a printed zero."""

from collections.abc import Iterator

from budgetdisclosure.figures import Amount, Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.metrics.operand import exact
from budgetdisclosure.wording.directions import UNRESOLVED

from .case import Case
from .explain import name_of
from .finding import Finding, Severity
from .nothing import nothing_at
from .refutations import operands_of
from .verification import Verification


def over_zero(case: Case, code: str, kind: str) -> Iterator[Finding]:
    """A rate over zero: an error if the value is not zero too, else a warning.

    Where another printed budget gives the rate, it is named.
    """
    for test in case.verifications:
        if test.kind != kind or test.verdict is not Verdict.UNDEFINED or test.claim is None:
            continue
        value = test.operands[0].figure
        nothing = not value.value and not test.claim.figure.value
        if nothing and (test.section.startswith("table") or _unresolved(test)):
            continue  # filled with zeros where there is no such money; a choice is reported as one
        base = test.operands[-1]
        unfilled = (
            kind == "completion"
            and base.place is None
            and nothing_at(base.path, test.claim, case.index) is None
        )
        yield Finding(
            rule=code,
            severity=Severity.ERROR if value.value else Severity.WARNING,
            verdict=test.verdict,
            detail=Message.of(
                f"{code}.message_blank" if unfilled else f"{code}.message",
                name=name_of(test.path),
                stated=test.stated,
                operands="、".join(f"{name_of(p.path)}{p.figure}" for p in test.operands),
            ),
            stated=str(test.stated),
            path=test.path,
            place=test.place,
            operands=operands_of(test),
            extra=tuple(_fitting(case, test)),
        )


def _unresolved(test: Verification) -> bool:
    return test.place is not None and UNRESOLVED.search(test.place.quote) is not None


def _fitting(case: Case, test: Verification) -> Iterator[Message]:
    """Another base of the same line that gives the stated rate."""
    line = test.path.rpartition(".")[0]
    value, stated = test.operands[0], test.claim
    if stated is None or test.kind != "completion":
        return
    for column in ("full_year_budget", "budget", "prior"):
        for base in case.index.meant(f"{line}.{column}", stated):
            if isinstance(base.figure, Amount) and base.figure.value:
                rate = 100 * exact(value.figure) / exact(base.figure)
                if stated.figure.interval().contains(rate):
                    yield Message.of("findings.fits", base=f"{name_of(base.path)}{base.figure}")
                    return
