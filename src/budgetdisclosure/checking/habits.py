"""Habits of a document in rounding, told from the outcome of its tests."""

from collections import Counter
from collections.abc import Iterable

from budgetdisclosure.figures import Amount, Verdict, cut, half_up
from budgetdisclosure.metrics import Ratio

from .readings import AS_PRINTED, Reading
from .trial import evaluate
from .verification import Verification


def rounds_up(verifications: Iterable[Verification], kind: str) -> bool:
    """Whether some figure of ``kind`` is rounded up where cutting would give other digits."""
    return any(
        one.kind == kind and one.verdict is Verdict.EXACT and _rounded_up(one)
        for one in verifications
    )


def cut_units(verifications: Iterable[Verification]) -> frozenset[str]:
    """The units of money that this document cuts instead of rounding (domain: truncation).

    At least two amounts of the unit are shown to be cut (a finer print of the same quantity
    stands elsewhere), and none is rounded up.
    """
    cut_down: Counter[str] = Counter()
    up: set[str] = set()
    for one in verifications:
        if one.kind != "repeat" or not isinstance(one.stated, Amount) or not one.operands:
            continue
        pair = [f for f in (one.stated, one.operands[0].figure) if isinstance(f, Amount)]
        coarse = max(pair, key=lambda amount: amount.half() * amount.yuan_factor)
        if one.verdict is Verdict.TRUNCATED:
            cut_down[coarse.unit] += 1
        elif one.verdict is Verdict.WITHIN_ROUNDING:
            up.add(coarse.unit)
    return frozenset(unit for unit, count in cut_down.items() if count > 1 and unit not in up)


def holds_if_cut(one: Verification, units: frozenset[str]) -> bool:
    """Whether a refuted sum or difference is possible once amounts of ``units`` may be cut."""
    if not units or one.claim is None or one.formula not in ("sum", "difference"):
        return False
    reading = Reading({}, units)
    result = evaluate(one.formula, one.operands, one.scale, reading)
    return result is not None and reading.interval(one.claim).meets(result.interval)


def _rounded_up(one: Verification) -> bool:
    result = _result(one)
    if result is None or one.stated is None or one.kind in ("sum", "repeat", "change"):
        return False
    places = one.stated.decimals
    return cut(result.exact, places) != half_up(result.exact, places)


def _result(one: Verification) -> Ratio | None:
    if one.claim is None or one.formula in ("repeat", "limit", ""):
        return None
    return evaluate(one.formula, one.operands, one.scale, AS_PRINTED)
