"""Pairing two lists one to one."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from attrs import define, field

Rank = tuple[Any, ...]


def best_pairs(pairs: Iterable[tuple[Rank, int, int]]) -> dict[int, int]:
    """Left to right, the pairs with the lowest rank first; no side is used twice.

    >>> best_pairs([((1,), 0, 0), ((0,), 1, 0), ((2,), 0, 1)])
    {1: 0, 0: 1}
    """
    left: dict[int, int] = {}
    right: set[int] = set()
    for _, one, other in sorted(pairs):
        if one not in left and other not in right:
            left[one] = other
            right.add(other)
    return left


def most_pairs(lefts: Sequence[int], options: Callable[[int], Sequence[int]]) -> dict[int, int]:
    """As many pairs as possible, earlier lefts first, and each with its earlier options.

    A left that found its partner keeps one, so an early left never loses to a later one.

    >>> most_pairs([0, 1], {0: [5, 6], 1: [5]}.get)
    {0: 6, 1: 5}
    """
    return _Matching(options).all(lefts)


@define
class _Matching:
    options: Callable[[int], Sequence[int]]
    taken: dict[int, int] = field(factory=dict)

    def all(self, lefts: Sequence[int]) -> dict[int, int]:
        for left in lefts:
            self._place(left, set())
        return {left: right for right, left in sorted(self.taken.items(), key=lambda p: p[1])}

    def _place(self, left: int, tried: set[int]) -> bool:
        for right in self.options(left):
            if right in tried:
                continue
            tried.add(right)
            if right not in self.taken or self._place(self.taken[right], tried):
                self.taken[right] = left
                return True
        return False
