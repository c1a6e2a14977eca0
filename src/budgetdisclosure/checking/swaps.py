"""Two amounts of one sentence that stand in each other's place."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from attrs import evolve, frozen

from budgetdisclosure.figures import Amount

from .culprit import Culprit
from .prints import Print
from .retest import Key, key_of, refutes
from .verification import Verification

_LEAST = 2
_APART = 6
"""How many statements may stand between the two, such as the shares told with each."""


@frozen
class Swap:
    """A pair, and the refuted tests that hold once the two change places."""

    one: Print
    other: Print
    mended: tuple[Verification, ...]

    def culprit(self) -> Culprit:
        """The pair as one wrong figure, with the other as what follows from it."""
        tests = sorted(self.mended, key=lambda test: test.formula != "sum")
        return Culprit(
            print=self.one,
            expected=self.other.figure,
            tests=tuple(tests),
            consequences=((self.other, self.one.figure),),
            swapped=True,
        )


def best_swap(
    open_tests: Sequence[Verification], by_print: Mapping[Key, Sequence[Verification]]
) -> Swap | None:
    """The pair whose change of places mends most tests of the two and breaks none; else None.

    With two or more such pairs nothing tells which it was.
    """
    if len(open_tests) <= _LEAST:
        return None
    found = [swap for swap in _swaps(open_tests, by_print) if len(swap.mended) > _LEAST]
    most = max((len(swap.mended) for swap in found), default=0)
    best = [swap for swap in found if len(swap.mended) == most]
    return best[0] if len(best) == 1 else None


def _swaps(
    open_tests: Sequence[Verification], by_print: Mapping[Key, Sequence[Verification]]
) -> Iterator[Swap]:
    told = {key_of(p): p for test in open_tests for p in test.members if not p.table}
    amounts = [p for p in told.values() if isinstance(p.figure, Amount) and p.known is None]
    amounts.sort(key=lambda p: p.order)
    for one, other in combinations(amounts, 2):
        if one.group != other.group or not 0 < other.order - one.order <= _APART:
            continue
        if one.figure == other.figure or one.figure.unit != other.figure.unit:
            continue
        touched = [
            t for t in open_tests if {key_of(one), key_of(other)} & {*map(key_of, t.members)}
        ]
        if len(touched) <= _LEAST:
            continue
        changed = {
            key_of(one): evolve(one, figure=other.figure),
            key_of(other): evolve(other, figure=one.figure),
        }
        around = {id(t): t for key in changed for t in by_print.get(key, ())}
        if any(not test.refuted and refutes(test, changed) for test in around.values()):
            continue
        mended = tuple(test for test in touched if not refutes(test, changed))
        if len(touched) < 2 * len(mended):
            yield Swap(one, other, mended)
