"""公务接待费 against 国内公务接待, where nothing was spent on guests from abroad."""

from collections.abc import Iterator

from .index import Index
from .prints import Print
from .readings import Reading
from .trial import Trial
from .verification import Verification

_ALL = "three_public.reception.final"
_DOMESTIC = "three_public.reception.domestic.final"
_FOREIGN = "three_public.reception.foreign.final"


def verify_reception(index: Index, narrow: Reading) -> Iterator[Verification]:
    """All hospitality is domestic where that for guests from abroad is a printed zero.

    Otherwise it is open whether guests from abroad are part of the domestic figure.
    """
    foreign = index.at(_FOREIGN)
    if not foreign or any(p.figure.value for p in foreign):
        return
    for domestic in _distinct(index.at(_DOMESTIC)):
        for claim in _distinct(index.meant(_ALL, domestic)):
            yield Trial(
                kind="sum",
                path=_ALL,
                rule="NR413",
                claim=claim,
                operands=((domestic,), (foreign[0],)),
                name="sum",
            ).run(narrow)


def _distinct(prints: list[Print]) -> list[Print]:
    """``prints`` if they agree; none otherwise, for then it is open which is meant."""
    return prints[:1] if len({p.figure.value for p in prints}) == 1 else []
