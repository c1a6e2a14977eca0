"""Parts of a text document: line ranges, given as numbers or as its own section headings."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from .records import Spot

_PART = re.compile(r"\s*(第[一二三四五六七八九十]+部分)")
_SECTION = re.compile(r"\s*([一二三四五六七八九十]+)、")

Range = tuple[int, int]


def line_ranges(words: str) -> tuple[Range, ...]:
    """Ranges such as ``11-76,99`` as (first, last).

    >>> line_ranges("11-76,99")
    ((11, 76), (99, 99))
    """
    ranges = []
    for word in words.split(","):
        first, _, last = word.strip().partition("-")
        ranges.append((int(first), int(last or first)))
    return tuple(ranges)


def section_ranges(words: str, lines: Sequence[str]) -> tuple[Range, ...]:
    """The lines of sections such as ``二-七,第三部分`` of a text.

    A name without its part is that of the first part that has it.

    Raises:
        ValueError: there is no such section.
    """
    headings = _headings(lines)
    return tuple(_range(word.strip(), headings) for word in words.split(","))


def inside(ranges: Sequence[Range]) -> Callable[[Spot], bool]:
    """Whether a place is in one of ``ranges``; without ranges every place is."""

    def test(spot: Spot) -> bool:
        if not ranges:
            return True
        return spot.line is not None and any(low <= spot.line <= high for low, high in ranges)

    return test


def _headings(lines: Sequence[str]) -> list[tuple[str, Range]]:
    """Each part and section with its first and last line, in order."""
    starts: list[tuple[str, bool, int]] = []
    for number, line in enumerate(lines, start=1):
        part, section = _PART.match(line), _SECTION.match(line)
        if part:
            starts.append((part.group(1), True, number))
        elif section:
            starts.append((section.group(1), False, number))
    end = ("", True, len(lines) + 1)
    parts = [start for start in starts if start[1]]
    found = [(one[0], (one[2], two[2] - 1)) for one, two in pairwise([*starts, end]) if not one[1]]
    found += [(one[0], (one[2], two[2] - 1)) for one, two in pairwise([*parts, end])]
    return sorted(found, key=lambda heading: heading[1])


def _range(word: str, headings: Sequence[tuple[str, Range]]) -> Range:
    first, _, last = word.partition("-")
    for index, (name, (low, high)) in enumerate(headings):
        if name != first:
            continue
        if not last:
            return low, high
        for other, (_, end) in headings[index + 1 :]:
            if other == last:
                return low, end
    raise ValueError(f"no section {word}")
