"""Numbers that a list beside them can bear out, but not refute."""

from budgetdisclosure.figures import Figure, Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Place

from .verification import Verification


def borne_out(
    path: str, stated: Figure, place: Place | None, listed: Figure, *, same: bool
) -> Verification:
    """A count that holds if what is ``listed`` is as much, and is open otherwise.

    >>> from budgetdisclosure.figures import Count
    >>> borne_out("institution.units.total", Count(3, "个"), None, Count(2, "个"), same=False).verdict
    <Verdict.NOT_CHECKED: 'not_checked'>
    """
    return Verification(
        kind="count",
        path=path,
        rule="NR424",
        verdict=Verdict.EXACT if same else Verdict.NOT_CHECKED,
        reason=None if same else Message.of("reasons.list_open"),
        stated=stated,
        expected=listed,
        place=place,
        section="text",
    )
