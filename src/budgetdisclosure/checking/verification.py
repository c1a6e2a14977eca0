"""The outcome of holding one claim or identity against its operands."""

from collections.abc import Callable

from attrs import field, frozen

from budgetdisclosure.figures import Amount, Figure, Interval, Percentage, Verdict
from budgetdisclosure.figures.units import POINTS
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Place

from .once import once
from .prints import Print


@frozen(kw_only=True, slots=False)
class Verification:
    """One claim or identity, tested.

    ``kind`` is that of the claim (``growth``, ``share``, ``completion``, ``change``,
    ``per_unit``, ``flat``, ``relation``) or ``sum``, ``limit`` (a part within a whole), ``repeat``
    (one quantity printed twice). ``interval`` holds every value that the operands allow, in the
    unit of ``stated``. ``rule`` is the code that reports a refutation. ``reason`` tells why it was
    not checked. ``formula`` and ``scale`` tell how it was worked out. ``turned`` is the claim with
    its direction put right, where only that is wrong. ``assumed`` are the figures whose dropped
    zeros had to be restored for it to be refuted; empty where the print alone decides. ``unsure``
    tells of a sum whose parts may not be all, so that one which is not told can make up for the gap.
    """

    kind: str
    path: str
    rule: str
    verdict: Verdict
    stated: Figure | None = None
    expected: Figure | None = None
    _interval: Interval | Callable[[], Interval] | None = field(
        default=None, alias="interval", eq=False, repr=False
    )
    operands: tuple[Print, ...] = ()
    place: Place | None = None
    claim: Print | None = None
    reason: Message | None = None
    assumed: tuple[Print, ...] = ()
    formula: str = ""
    scale: int = 1
    turned: str | None = None
    unsure: bool = False
    section: str = field(default="")

    @property
    def interval(self) -> Interval | None:
        """Every value that the operands allow; worked out when asked for where a claim is exact."""
        return self._interval() if callable(self._interval) else self._interval

    @property
    def difference(self) -> Figure | None:
        """What is stated less what is expected; rates differ by percentage points."""
        return difference(self.stated, self.expected)

    @once
    def refuted(self) -> bool:
        """Refuted as printed."""
        return self.verdict.refuted and not self.assumed

    @property
    def doubtful(self) -> bool:
        """Refuted only if dropped zeros are restored."""
        return self.verdict.refuted and bool(self.assumed)

    @property
    def members(self) -> tuple[Print, ...]:
        """Every print that takes part."""
        return (self.claim, *self.operands) if self.claim else self.operands


def difference(stated: Figure | None, expected: Figure | None) -> Figure | None:
    """``stated`` less ``expected``, in the unit of the former; None where they are not alike.

    >>> str(difference(Percentage("95.11"), Percentage("95.12")))
    '-0.01个百分点'
    >>> str(difference(Amount("3.70"), Amount("37500", "元")))
    '-0.0500万元'
    """
    if isinstance(stated, Amount) and isinstance(expected, Amount):
        there = expected if expected.unit == stated.unit else expected.to(stated.unit)
        return Amount(stated.value - there.value, stated.unit)
    if isinstance(stated, Percentage) and isinstance(expected, Percentage):
        return Percentage(stated.value - expected.value, POINTS)
    if stated is None or expected is None or type(stated) is not type(expected):
        return None
    return type(stated)(stated.value - expected.value, stated.unit)  # type: ignore[call-arg]
