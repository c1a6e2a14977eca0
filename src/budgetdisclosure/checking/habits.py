"""Habits of a document in rounding, told from the outcome of its tests."""

from collections.abc import Iterable

from budgetdisclosure.figures import Verdict, cut, half_up
from budgetdisclosure.metrics import Ratio

from .readings import AS_PRINTED
from .trial import evaluate
from .verification import Verification


def rounds_up(verifications: Iterable[Verification], kind: str) -> bool:
    """Whether some figure of ``kind`` is rounded up where cutting would give other digits."""
    return any(
        one.kind == kind and one.verdict is Verdict.EXACT and _rounded_up(one)
        for one in verifications
    )


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
