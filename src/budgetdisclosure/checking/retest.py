"""Whether a test is refuted once some of its prints are read otherwise."""

from collections.abc import Mapping, Sequence

from budgetdisclosure.metrics.verify import judge, says

from .formulas import FORMULAS
from .prints import Print
from .readings import AS_PRINTED
from .repeats import same_quantity
from .trial import evaluate
from .verification import Verification
from .within import within

Key = tuple[int, str]


def key_of(one: Print) -> Key:
    """What tells a print from all others: its number, and the path where it states two."""
    return one.order, one.path


def refutes(test: Verification, changed: Mapping[Key, Print]) -> bool:
    """Whether ``test`` is refuted with the prints in ``changed`` in place of those it names."""
    claim = test.claim
    operands = [changed.get(key_of(p), p) for p in test.operands]
    if claim is None:
        return False
    claim = changed.get(key_of(claim), claim)
    if test.formula in ("limit", "within"):
        return limit_refuted(claim, operands, turned=test.formula == "limit")
    if test.formula == "repeat":
        return same_quantity(operands[0], claim).refuted
    if not test.formula:
        return test.expected is None or claim.figure.value != test.expected.value
    formula = FORMULAS.get(test.formula)
    if formula is None:
        result = evaluate(test.formula, operands, test.scale, AS_PRINTED)
        return result is not None and judge(claim.figure, claim.interval, result).refuted
    value = formula.exact([p.pair for p in operands])
    if value is None or says(claim.figure, value[0] * test.scale, value[1]):
        return False
    reached = formula.interval([p.interval for p in operands]).scaled(test.scale)
    return not claim.interval.meets(reached)


def limit_refuted(claim: Print, operands: Sequence[Print], *, turned: bool) -> bool:
    """Whether parts are over their whole; a sole part is the claim itself if ``turned``."""
    sole = turned and len(operands) == 1
    whole, parts = (operands[0], [claim]) if sole else (claim, list(operands))
    return not within(parts, whole)
