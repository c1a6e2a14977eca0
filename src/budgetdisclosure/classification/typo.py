"""Words that differ by one slip: a wrong, missing, surplus or swapped character."""

from collections import Counter
from collections.abc import Iterable

SHORTEST = 4
"""Names under four characters are never taken for a slip of one another."""


class SlipIndex:
    """Finds the known words at one slip from a text, by the words with one character left out.

    >>> SlipIndex(["住房公积金", "购房补贴"]).near("住房公积全")
    ('住房公积金',)
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._shortened: dict[str, tuple[str, ...]] = {}
        for word in words:
            if len(word) >= SHORTEST:
                for short in {word, *_shortenings(word)}:
                    self._shortened[short] = (*self._shortened.get(short, ()), word)

    def near(self, text: str) -> tuple[str, ...]:
        """The words at one slip from ``text``, in the order they were given."""
        if len(text) < SHORTEST:
            return ()
        found = dict.fromkeys(
            word for short in (text, *_shortenings(text)) for word in self._shortened.get(short, ())
        )
        return tuple(word for word in found if is_slip(text, word))


def _shortenings(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


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
