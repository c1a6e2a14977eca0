"""Which figure is wrong: one wrong figure, one finding.

Every refuted test names several prints. For each print that could be the wrong one, and each
value that would mend a test, all tests with that print are run again with the new value; the
correction that mends most and breaks least is taken, and so on until nothing refuted is left.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from attrs import evolve, frozen

from budgetdisclosure.figures import Figure, Verdict
from budgetdisclosure.metrics.operand import exact

from .candidates import Candidate, candidates_of, mending
from .culprit import Culprit
from .prints import Print
from .readings import AS_PRINTED
from .restated import with_value
from .retest import Key, key_of, refutes
from .slips import of_smaller_unit
from .swaps import Swap, best_swap
from .trial import evaluate
from .verification import Verification


@frozen
class _Correction:
    one: Print
    value: Figure
    mended: tuple[Verification, ...]
    broken: tuple[Verification, ...]
    rank: tuple[int, ...]


def localize(verifications: Sequence[Verification]) -> list[Culprit]:
    """The culprits behind the refuted tests of ``verifications``."""
    swaps = list(_swapped_pairs(verifications))
    told = {id(v) for swap in swaps for v in swap.mended}
    verifications = [v for v in verifications if id(v) not in told]
    turned = [v for v in verifications if v.turned is not None]
    open_tests = [v for v in verifications if v.refuted and v.turned is None]
    found = [swap.culprit() for swap in swaps]
    found += [Culprit(print=v.claim, expected=v.expected, tests=(v,)) for v in turned]
    by_print = _by_print((v for v in verifications if v.turned is None), open_tests)
    for group in _linked(open_tests):
        found += _culprits(group, by_print)
    return list(_merged(found))


def _by_print(
    verifications: Iterable[Verification], about: Iterable[Verification]
) -> dict[Key, list[Verification]]:
    """The tests that were made, by each print that takes part in one of ``about``."""
    found: dict[Key, list[Verification]] = {key_of(p): [] for test in about for p in test.members}
    for one in verifications:
        if one.verdict is not Verdict.NOT_CHECKED:
            for member in one.members:
                tests = found.get((member.order, member.path))
                if tests is not None:
                    tests.append(one)
    return found


def _swapped_pairs(verifications: Sequence[Verification]) -> Iterator[Swap]:
    """Value and base in each other's place: the change then seems to go the other way."""
    refuted = [v for v in verifications if v.refuted]
    if not any(v.turned is not None for v in refuted):
        return
    by_print = _by_print(verifications, refuted)
    for group in _linked(refuted):
        if any(v.turned is not None for v in group):
            swap = best_swap(group, by_print)
            if swap is not None:
                yield swap


def _merged(culprits: list[Culprit]) -> Iterator[Culprit]:
    """One culprit for one wrong figure printed in several places (a chart repeats a sentence)."""
    by_place: dict[object, list[Culprit]] = {}
    for one in culprits:
        place = one.print.place if one.print else None
        by_place.setdefault(place or id(one), []).append(one)
    by_figure: dict[tuple[str, str, str], list[Culprit]] = {}
    for one in (group[0] for group in by_place.values()):  # an echo is the same print again
        if one.print is None or one.expected is None:
            yield one
        else:
            key = (one.print.path, str(one.print.figure), str(one.expected))
            by_figure.setdefault(key, []).append(one)
    for group in by_figure.values():
        first = min(group, key=lambda one: one.print.order if one.print else 0)
        again = tuple(
            (one.print, one.expected)
            for one in group
            if one is not first and one.print is not None and one.expected is not None
        )
        yield evolve(first, consequences=(*first.consequences, *again))


def _culprits(
    open_tests: list[Verification], by_print: dict[Key, list[Verification]]
) -> Iterator[Culprit]:
    swap = best_swap(open_tests, by_print)
    if swap is not None:
        yield swap.culprit()
        mended = {id(v) for v in swap.mended}
        open_tests = [v for v in open_tests if id(v) not in mended]
    candidates = list(candidates_of(open_tests, by_print))
    while open_tests:
        options = sorted(_corrections(open_tests, candidates), key=lambda c: c.rank, reverse=True)
        if not options:
            yield from (Culprit(print=v.claim, expected=v.expected, tests=(v,)) for v in open_tests)
            break
        best = options[0]
        yield _undecided(best, options) or _culprit(best, options)
        mended = {id(v) for v in best.mended}
        vague = all(v.formula in ("limit", "within") for v in best.mended)
        open_tests = [
            v
            for v in open_tests
            if id(v) not in mended
            and (not (vague and _rests_on(v, best.one)) or _too_high(v, best))
        ]


def _undecided(best: _Correction, options: Sequence[_Correction]) -> Culprit | None:
    """The total told in narrative, where any of several parts could as well be the wrong one."""
    test = best.mended[0]
    parts = {key_of(p) for p in test.operands}
    tied = {key_of(c.one) for c in options if c.rank[:-1] == best.rank[:-1]} & parts
    listed = test.claim is not None and test.formula == "sum" and not test.claim.table
    if not listed or len(best.mended) > 1 or key_of(best.one) not in parts or len(tied) < _SEVERAL:
        return None
    return Culprit(print=test.claim, expected=test.expected, tests=(test,), sole=False)


_SEVERAL = 2


def _rests_on(test: Verification, one: Print) -> bool:
    """Whether ``one`` is an operand: once its right value is unknown, the test says nothing."""
    return any(
        key_of(p) == key_of(one) or (p.place and p.place == one.place) for p in test.operands
    )


def _too_high(test: Verification, best: _Correction) -> bool:
    """Whether a rate is too high for the corrected base, and so for every larger one."""
    if test.formula != "completion" or test.claim is None or len(test.operands) != _PARTS:
        return False
    part, base = test.operands
    if key_of(base) != key_of(best.one):
        return False
    changed = base.stating(best.value)
    result = evaluate(test.formula, (part, changed), test.scale, AS_PRINTED)
    over = result is not None and exact(test.claim.figure) > result.exact
    return over and refutes(test, {key_of(base): changed})


_PARTS = 2


def _linked(tests: Sequence[Verification]) -> Iterator[list[Verification]]:
    """``tests`` in groups that share no print: what is right in one says nothing of another."""
    by_print: dict[Key, list[int]] = {}
    for number, test in enumerate(tests):
        for member in test.members:
            by_print.setdefault(key_of(member), []).append(number)
    seen: set[int] = set()
    for first in range(len(tests)):
        if first in seen:
            continue
        seen.add(first)
        group, waiting = [], [first]
        while waiting:
            number = waiting.pop()
            group.append(number)
            near = {n for m in tests[number].members for n in by_print[key_of(m)]} - seen
            seen |= near
            waiting += near
        yield [tests[number] for number in sorted(group)]


def _corrections(
    open_tests: Sequence[Verification], candidates: Iterable[Candidate]
) -> Iterator[_Correction]:
    """What ``candidates`` do to the tests that are still open."""
    still = {id(test) for test in open_tests}
    tried: set[tuple[Key, Fraction]] = set()
    for candidate in candidates:
        test, one, effect = candidate.test, candidate.one, candidate.effect
        key = key_of(one)
        if id(test) not in still or (key, candidate.value) in tried:
            continue
        tried.add((key, candidate.value))
        mended = tuple(v for v in effect.mended if id(v) in still)
        if not mended:
            continue
        rank = (
            len(mended) - len(effect.broken),
            sum(id(v) in still for v in effect.refuted),
            effect.doubtful,
            int(test.kind == "growth" and of_smaller_unit(one.exact, candidate.value)),
            int(test.claim is not None and key_of(test.claim) == key),
            int(test.kind != "sum"),
            -effect.digits,
            -one.order,
        )
        yield _Correction(one, effect.figure, mended, effect.broken, rank)


def _culprit(best: _Correction, options: Iterable[_Correction]) -> Culprit:
    tests = sorted(best.mended, key=lambda v: _telling(v, best.one))
    same = {id(v) for v in best.mended}
    rivals = [
        c
        for c in options
        if c.rank[:2] == best.rank[:2]
        and key_of(c.one) != key_of(best.one)
        and {id(v) for v in c.mended} & same
    ]
    lone = tests[0] if len(tests) == 1 and tests[0].formula == "sum" else None
    if rivals and lone is not None:  # any addend may be the wrong one: say that it does not add up
        return Culprit(print=lone.claim, expected=lone.expected, tests=(lone,), sole=False)
    return Culprit(
        print=best.one,
        expected=best.value,
        tests=tuple(tests),
        consequences=tuple(_consequences(best)),
        sole=not rivals,
    )


def _telling(test: Verification, one: Print) -> tuple[int, int]:
    """Order of tests by how well they tell what is wrong with ``one``."""
    own = test.claim is not None and key_of(test.claim) == key_of(one)
    derived = test.kind not in ("sum", "repeat", "limit")
    if own and derived:
        return 0, one.order
    if test.rule in _ASSUMING:
        return 6, one.order
    if test.formula == "within":
        return 5, one.order
    if test.kind == "repeat":
        return (1 if test.operands[0].path == one.path else 2), one.order
    return {"sum": 3}.get(test.kind, 4), one.order


_ASSUMING = ("XT208",)
"""Rules whose identities hold under an assumption: any other tells more surely what is wrong."""


def _consequences(best: _Correction) -> Iterator[tuple[Print, Figure]]:
    """Prints that agreed with the wrong one, and have to follow it."""
    changed = best.one.stating(best.value)
    for test in best.broken:
        for one, value in mending(_swapped(test, best.one, changed)):
            if key_of(one) != key_of(best.one) and value >= 0:
                yield one, with_value(one.figure, value)
                break


def _swapped(test: Verification, old: Print, new: Print) -> Verification:
    claim = new if test.claim and key_of(test.claim) == key_of(old) else test.claim
    operands = tuple(new if key_of(p) == key_of(old) else p for p in test.operands)
    if claim is not None and test.formula not in _MENDED_BY_PRINTS:
        result = evaluate(test.formula, operands, test.scale, AS_PRINTED)
        value = with_value(claim.figure, result.exact) if result else None
        return evolve(test, claim=claim, operands=operands, expected=value)
    return evolve(test, claim=claim, operands=operands)


_MENDED_BY_PRINTS = ("sum", "difference", "repeat", "limit", "within", "")
"""Formulas whose tests tell by their prints what would make them hold; a count has none."""
