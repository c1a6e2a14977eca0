"""Words that differ by one slip: a wrong, missing, surplus or swapped character."""

from collections import Counter
from collections.abc import Iterable

SHORTEST = 4
"""Names under four characters are never taken for a slip of one another."""


class SlipIndex:
    """Finds the known words at one slip from a text.

    A slip leaves the first two characters as they are, or the last two; only swapped characters in
    the middle of four touch both, and leave the outer ones.

    >>> SlipIndex(["住房公积金", "购房补贴"]).near("住房公积全")
    ('住房公积金',)
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = [word for word in words if len(word) >= SHORTEST]
        self._first: dict[str, list[int]] = {}
        self._last: dict[str, list[int]] = {}
        self._outer: dict[str, list[int]] = {}
        for number, word in enumerate(self._words):
            self._first.setdefault(word[:2], []).append(number)
            self._last.setdefault(word[-2:], []).append(number)
            if len(word) == SHORTEST:
                self._outer.setdefault(word[0] + word[-1], []).append(number)

    def near(self, text: str) -> tuple[str, ...]:
        """The words at one slip from ``text``, in the order they were given."""
        if len(text) < SHORTEST:
            return ()
        numbers = {
            *self._first.get(text[:2], ()),
            *self._last.get(text[-2:], ()),
            *self._outer.get(text[0] + text[-1], ()),
        }
        found = (self._words[number] for number in sorted(numbers))
        return tuple(word for word in found if is_slip(text, word))


def is_slip(left: str, right: str) -> bool:
    """Whether two different words differ by one slip.

    >>> is_slip("特别业务", "特勤业务"), is_slip("法治", "治法"), is_slip("法院", "检察院")
    (True, True, False)
    """
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    head = 0
    while head < min(len(left), len(right)) and left[head] == right[head]:
        head += 1
    a, b = left[head:], right[head:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def is_alike(left: str, right: str) -> bool:
    """Whether two names are so alike that a slip in one may be meant for the other.

    They share all characters but one, in whatever order: wider than ``is_slip``.

    >>> is_alike("网信事务", "信访事务")
    True
    """
    if abs(len(left) - len(right)) > 1:
        return False
    more, less = Counter(left), Counter(right)
    return (more - less).total() <= 1 and (less - more).total() <= 1
