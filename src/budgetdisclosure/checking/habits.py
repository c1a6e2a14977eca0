"""Habits of a document in rounding, told from the outcome of its tests."""

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction

from budgetdisclosure.figures import Amount, Verdict, cut, half_up

from .formulas import FORMULAS, total
from .readings import AS_PRINTED, Reading
from .trial import evaluate
from .verification import Verification


def rounds_up(verifications: Iterable[Verification], kind: str) -> bool:
    """Whether some figure of ``kind`` is rounded up where cutting would give other digits."""
    return any(
        one.kind == kind and one.verdict is Verdict.EXACT and _rounded_up(one)
        for one in verifications
    )


def cut_units(verifications: Iterable[Verification], rounded: frozenset[str]) -> frozenset[str]:
    """The units of money that this document cuts instead of rounding (domain: truncation).

    At least two amounts of the unit are shown to be cut (a finer print of the same quantity
    stands elsewhere), and none is ``rounded`` up.
    """
    cut_down: Counter[str] = Counter()
    for one in verifications:
        if one.kind == "repeat" and one.verdict is Verdict.TRUNCATED:
            cut_down.update(coarse.unit for _, coarse in _fine_and_coarse(one))
    return frozenset(unit for unit, count in cut_down.items() if count > 1) - rounded


def rounded_units(verifications: Iterable[Verification]) -> frozenset[str]:
    """The units of money in which some amount is shown to be rounded up.

    A coarser print is above what cutting the finer one gives, or the parts of a total come to
    more than it: cut parts never do.
    """
    found: set[str] = set()
    for one in verifications:
        if one.kind == "repeat" and one.verdict is Verdict.WITHIN_ROUNDING:
            for fine, coarse in _fine_and_coarse(one):
                if cut(fine.to(coarse.unit).value, coarse.decimals) != coarse.value:
                    found.add(coarse.unit)
        elif one.formula == "sum" and one.claim is not None and not one.refuted:
            if one.claim.figure.unit in found:
                continue
            units = {p.figure.unit for p in one.members}
            if len(units) != 1:
                continue
            above, below = total([p.pair for p in one.operands])
            stated = one.claim.pair
            if stated[0] * below < above * stated[1]:
                found |= units
    return frozenset(found)


def _fine_and_coarse(one: Verification) -> Iterator[tuple[Amount, Amount]]:
    """The two prints of a repeated amount, the one with the finer last digit first."""
    pair = [p.figure for p in one.members if isinstance(p.figure, Amount)]
    if len(pair) == 2:
        fine, coarse = sorted(pair, key=lambda amount: amount.half() * amount.yuan_factor)
        yield fine, coarse


def holds_if_cut(one: Verification, units: frozenset[str]) -> bool:
    """Whether a refuted sum or difference is possible once amounts of ``units`` may be cut."""
    if not units or one.claim is None or one.formula not in ("sum", "difference"):
        return False
    reading = Reading({}, units)
    reached = FORMULAS[one.formula].interval([reading.interval(p) for p in one.operands])
    return reading.interval(one.claim).meets(reached.scaled(one.scale))


def _rounded_up(one: Verification) -> bool:
    if one.stated is None or one.kind in ("sum", "repeat", "change"):
        return False
    result = _result(one)
    places = one.stated.decimals
    return result is not None and cut(result, places) != half_up(result, places)


def _result(one: Verification) -> Fraction | None:
    if one.claim is None or one.formula in ("repeat", "limit", ""):
        return None
    if one.formula in FORMULAS:
        value = FORMULAS[one.formula].exact([p.pair for p in one.operands])
        return None if value is None else Fraction(value[0] * one.scale, value[1])
    result = evaluate(one.formula, one.operands, one.scale, AS_PRINTED)
    return None if result is None else result.exact
