"""The values that prints of refuted tests could have instead, and what each would mend and break."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import permutations
from operator import mul

from attrs import frozen

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.figures.units import whole_yuan
from budgetdisclosure.metrics.operand import add_up, exact

from .formulas import SIGNS
from .likeness import likeliest, other_digits
from .prints import Print
from .restated import with_value
from .retest import Key, key_of, refutes
from .verification import Verification


@frozen
class Effect:
    """What another value of a print does to the tests it takes part in."""

    figure: Figure
    refuted: tuple[Verification, ...]
    mended: tuple[Verification, ...]
    broken: tuple[Verification, ...]
    doubtful: int
    digits: int


@frozen
class Candidate:
    """The value of a print that would make ``test`` hold."""

    test: Verification
    one: Print
    value: Fraction
    effect: Effect


def candidates_of(
    open_tests: Sequence[Verification], by_print: Mapping[Key, list[Verification]]
) -> Iterator[Candidate]:
    """What each print of ``open_tests`` could be for one of them to hold, and what then becomes of all.

    ``by_print`` has all tests of a print.
    """
    keys = [{key_of(member) for member in test.members} for test in open_tests]
    known: dict[tuple[int, Fraction], Effect] = {}
    for test in open_tests:
        for one, exactly in mending(test):
            value = exactly if one is test.claim else likeliest(test, one, exactly)
            if value < 0 <= one.exact:
                continue
            effect = known.get((id(one), value))
            if effect is None:
                key = key_of(one)
                refuted = [v for v, its in zip(open_tests, keys, strict=True) if key in its]
                effect = _effect(one, with_value(one.figure, value), refuted, by_print.get(key, ()))
                known[id(one), value] = effect
            yield Candidate(test, one, value, effect)


def _effect(
    one: Print, figure: Figure, refuted: Sequence[Verification], around: Sequence[Verification]
) -> Effect:
    changed = {key_of(one): one.stating(figure)}
    mended = tuple(v for v in refuted if not refutes(v, changed))
    return Effect(
        figure=figure,
        refuted=tuple(refuted),
        mended=mended,
        broken=tuple(v for v in around if not v.refuted and refutes(v, changed)) if mended else (),
        doubtful=sum(v.doubtful for v in around),
        digits=other_digits(one.figure, figure) if mended else 0,
    )


def mending(test: Verification) -> Iterator[tuple[Print, Fraction]]:
    """The prints of a test that it could blame, each with the value that would make it hold."""
    claim = test.claim
    if claim is None:
        return
    values = [p.exact for p in test.operands]
    stated = claim.exact
    if test.formula == "within":
        yield claim, add_up(values)
    elif test.formula == "sum":
        result = add_up(values)
        yield claim, result
        lack = stated - result
        for one, value in zip(test.operands, values, strict=True):
            if one.known is None:
                yield one, lack + value
    elif test.formula == "difference":
        change = stated / test.scale
        yield claim, (values[0] - values[1]) * test.scale
        yield test.operands[0], values[1] + change
        yield test.operands[1], values[0] - change
    elif test.formula in SIGNS:
        signs = SIGNS[test.formula]
        result = add_up(map(mul, signs, values))
        yield claim, result
        for one, value, sign in zip(test.operands, values, signs, strict=True):
            if one.known is None:
                yield one, value + sign * (stated - result)
    elif test.formula == "limit":
        yield (test.operands[0] if len(test.operands) == 1 else claim), max(stated, *values)
    elif test.formula == "repeat":
        yield claim, values[0]
        yield test.operands[0], stated
    elif test.expected is not None:
        yield claim, exact(test.expected)
        yield from _in_other_unit(test)


def _in_other_unit(test: Verification) -> Iterator[tuple[Print, Fraction]]:
    """Operands of a rate in the unit of the other: 减少2元 beside 万元."""
    for one, other in permutations(test.operands, 2):
        mine, its = one.figure, other.figure
        if isinstance(mine, Amount) and isinstance(its, Amount) and mine.unit != its.unit:
            yield one, one.exact * Fraction(whole_yuan(its.unit), whole_yuan(mine.unit))
