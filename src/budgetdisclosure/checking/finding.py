"""What a rule reports."""

from enum import StrEnum

from attrs import field, frozen

from budgetdisclosure.figures import Interval, Verdict
from budgetdisclosure.messages import Message, render
from budgetdisclosure.source import Place


class Severity(StrEnum):
    """How sure and how grave.

    ``error``: certain, whatever the true values are; ``warning``: under an assumption, or
    doubtful; ``info``: style.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for an error, growing as it matters less."""
        return ("error", "warning", "info").index(self.value)


@frozen(kw_only=True)
class Operand:
    """A figure that took part in a test, with the interval that its print stands for."""

    name: str
    value: str
    unit: str
    interval: Interval | None = None
    place: Place | None = None


@frozen(kw_only=True)
class Related:
    """Another place that belongs to a finding: ``consequence``, ``other_print`` or ``parent``."""

    path: str
    role: str
    stated: str | None = None
    expected: str | None = None
    place: Place | None = None


@frozen(kw_only=True)
class Finding:
    """One thing that does not hold, with its evidence.

    ``stated`` and ``expected`` are as they are or should be printed; ``difference`` is the former
    less the latter.
    """

    rule: str
    severity: Severity
    detail: Message
    verdict: Verdict | None = None
    stated: str | None = None
    expected: str | None = None
    path: str | None = None
    place: Place | None = None
    operands: tuple[Operand, ...] = ()
    related: tuple[Related, ...] = ()
    difference: str | None = None
    hint: Message | None = None
    extra: tuple[Message, ...] = ()
    ordinal: int = field(default=0, eq=False)

    @property
    def message(self) -> str:
        """The message in Chinese."""
        return self.text()

    @property
    def suggestion(self) -> str | None:
        """What to do, in Chinese."""
        return render(self.hint) if self.hint else None

    @property
    def name(self) -> str:
        """The name of the rule, in English, as a word for programs."""
        return render(Message.of(f"{self.rule}.slug"), "en")

    def text(self, language: str = "zh") -> str:
        """The message in ``language``, with whatever was found out about it."""
        parts = [render(self.detail, language), *(render(m, language) for m in self.extra)]
        return ("；" if language == "zh" else "; ").join(parts)

    def as_related(self, role: str) -> Related:
        """The finding as a place that another names beside its own."""
        return Related(
            path=self.path or "",
            role=role,
            stated=self.stated,
            expected=self.expected,
            place=self.place,
        )

    @property
    def fingerprint(self) -> str:
        """Stable over runs and over edits elsewhere: rule, path, stated, clause, ordinal."""
        from hashlib import sha256  # noqa: PLC0415 - a report as text does without

        return sha256("\x1f".join(self.traits).encode()).hexdigest()[:16]

    @property
    def traits(self) -> tuple[str, ...]:
        """What the fingerprint is made of."""
        quote = "".join(self.place.quote.split()) if self.place else ""
        return self.rule, self.path or "", self.stated or "", quote, str(self.ordinal)
