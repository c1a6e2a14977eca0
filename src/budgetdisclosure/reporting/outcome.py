"""What checking one disclosure came to, without the disclosure: small, immutable, picklable."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.verification import Verification
from budgetdisclosure.errors import BudgetDisclosureError
from budgetdisclosure.figures import Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Coverage, Disclosure
from budgetdisclosure.source import Note, Place

from .mark import Mark, Marks


@frozen(kw_only=True)
class Reported:
    """A finding, with the range of its quote that holds the stated value (None if unknown)."""

    finding: Finding
    mark: Mark | None = None


@frozen(kw_only=True)
class Outcome:
    """A disclosure that was checked, or why it was not (``error``).

    ``checked`` and ``not_checked`` count claims and identities, ``undefined`` those of the checked
    that have a zero base; ``reasons`` tells how many were not checked for what reason, the most
    frequent first. ``unread`` is what was lost in reading, ``notes`` the rest that reading says.
    """

    files: tuple[str, ...]
    error: Message | None = None
    kind: str | None = None
    year: int | None = None
    unit: str | None = None
    money_unit: str | None = None
    checked: int = 0
    not_checked: int = 0
    undefined: int = 0
    reasons: tuple[tuple[Message, int], ...] = ()
    coverage: Coverage = Coverage()
    reported: tuple[Reported, ...] = ()
    unread: tuple[Note, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings alone."""
        return tuple(one.finding for one in self.reported)

    @property
    def worst(self) -> Severity | None:
        """The gravest severity found; None without findings."""
        return min(
            (f.severity for f in self.findings), key=lambda severity: severity.rank, default=None
        )


@frozen(kw_only=True)
class Run:
    """All that one call checked, in order, and the files that it passed over."""

    outcomes: tuple[Outcome, ...]
    skipped: tuple[Note, ...] = ()


def outcome_of(
    disclosure: Disclosure, findings: Sequence[Finding], verifications: Sequence[Verification]
) -> Outcome:
    """The outcome of a disclosure that was read."""
    untested = [v for v in verifications if v.verdict is Verdict.NOT_CHECKED]
    reasons = Counter(v.reason or Message.of("report.no_reason") for v in untested)
    report = disclosure.report
    marks = Marks(disclosure.document)
    return Outcome(
        files=disclosure.files,
        kind=disclosure.kind,
        year=report.year,
        unit=report.unit.printed,
        money_unit=report.money_unit,
        checked=len(verifications) - len(untested),
        not_checked=len(untested),
        undefined=sum(v.verdict is Verdict.UNDEFINED for v in verifications),
        reasons=tuple(sorted(reasons.items(), key=lambda item: (-item[1], item[0].key))),
        coverage=disclosure.coverage,
        reported=tuple(Reported(finding=f, mark=marks.of(f.place, f.stated)) for f in findings),
        unread=(*disclosure.unread, *map(_not_understood, disclosure.not_understood)),
        notes=tuple(note for note in disclosure.notes if note.kind != "unread"),
    )


def failed(files: Sequence[str], error: BudgetDisclosureError | Message) -> Outcome:
    """The outcome of a disclosure that could not be read or checked."""
    message = error.message if isinstance(error, BudgetDisclosureError) else error
    return Outcome(files=tuple(files), error=message)


def _not_understood(thing: Any) -> Note:
    if isinstance(thing, Note):
        return thing
    place = thing if isinstance(thing, Place) else getattr(thing, "place", None)
    quote = place.quote if isinstance(place, Place) else str(thing)
    return Note("not_understood", Message.of("report.not_understood", text=quote), place)
