"""The change of a total against the changes of all its parts."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from attrs import evolve

from budgetdisclosure.figures import Amount, Interval
from budgetdisclosure.figures.units import whole_yuan

from .index import Index
from .prints import Print
from .readings import AS_PRINTED
from .trial import Trial
from .verification import Verification

_THREE = "three_public"
_VEHICLES = f"{_THREE}.vehicles"
_OF_VEHICLES = (f"{_VEHICLES}.purchase", f"{_VEHICLES}.running")
_WHOLES = (
    ("AR114", f"{_THREE}.total", (f"{_THREE}.overseas", f"{_VEHICLES}.total", f"{_THREE}.reception")),
    ("AR115", f"{_VEHICLES}.total", _OF_VEHICLES),
)  # fmt: skip


def verify_change_sums(index: Index) -> Iterator[Verification]:
    """三公经费比上年减少3万元, where the changes of all three parts are told against the same base.

    A total that is not told itself may hold more than the three (会议费).
    """
    for rule, total, parts in _WHOLES:
        for claim in index.at(f"{total}.change") if index.at(f"{total}.final") else ():
            told = [one for part in parts for one in _parts(part, claim, index)]
            if _can_err(claim) and all(told):
                made = _sum(rule, claim, told)
                half = _half(claim)
                parts_loose = [tuple(_loose(p, half) for p in one) for one in told]
                loose = _sum(rule, _loose(claim, half), parts_loose)
                yield evolve(made, verdict=loose.verdict) if made.refuted else made


def _sum(rule: str, claim: Print, told: Sequence[tuple[Print, ...]]) -> Verification:
    return Trial(
        kind="sum",
        path=claim.path,
        rule=rule,
        claim=claim,
        operands=tuple(told),
        name="sum",
        scale=-1 if claim.fall else 1,
    ).run(AS_PRINTED)


def _parts(part: str, claim: Print, index: Index) -> Iterator[tuple[Print, ...]]:
    """The change of a part; of vehicles, where none is told, those of purchase and running."""
    told = _told(f"{part}.change", claim, index)
    if told or part != f"{_VEHICLES}.total":
        yield told
    else:
        yield from (_told(f"{one}.change", claim, index) for one in _OF_VEHICLES)


def _told(path: str, claim: Print, index: Index) -> tuple[Print, ...]:
    return tuple(
        one.signed
        for one in index.at(path)
        if (one.basis, one.section) == (claim.basis, claim.section) and _can_err(one)
    )


def _can_err(one: Print) -> bool:
    return isinstance(one.figure, Amount) and one.basis is not None


def _loose(one: Print, half: Fraction) -> Print:
    """A change may be printed as the difference of two rounded amounts: twice the usual error.

    A printed zero is exact, but the change that it is printed for is not: ``half`` is its usual error.
    """
    more = _half(one) or 2 * half
    return evolve(one, known=one.interval + Interval.between(-more, more))


def _half(one: Print) -> Fraction:
    figure = one.figure
    assert isinstance(figure, Amount)
    return Fraction(figure.half()) * whole_yuan(figure.unit)
