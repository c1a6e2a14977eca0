"""The name of the body, by agreement of all places that name it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from attrs import evolve

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import misspelt

from .frames import TITLE, Frame, Mention, captions, labelled, sentences, titles

COVER = evolve(TITLE, weight=10, most=1)
BROKEN = evolve(TITLE, weight=7, most=1)
"""A title on the cover whose name is broken over lines."""

_COVER_LINES = 12
_LONGEST = 40
_CONTENTS = pattern(r"目\s*录|.*[。；]|第[一二三四五六]部分|[一二三四]、|（[一二三四]）")
_JOINED = 4


def name_of(
    lines: tuple[str, ...], cells: Iterable[tuple[str, ...]]
) -> tuple[str | None, str | None]:
    """The name and its scope; None if nothing says it.

    >>> name_of(("某某市水务局", "2024年度部门决算"), ())
    ('某某市水务局', None)
    """
    votes: defaultdict[str, Counter[Frame]] = defaultdict(Counter)
    scopes: defaultdict[str, Counter[str | None]] = defaultdict(Counter)
    for mention in _mentions(lines, cells):
        votes[mention.name][mention.frame] += 1
        if mention.frame.tells_scope:
            scopes[mention.name][mention.scope] += 1
    best = _best({name: _points(said) for name, said in votes.items()}, votes)
    if best is None:
        return None, None
    told = [scope for scope, _ in scopes[best].most_common() if scope]
    return best, told[0] if told else None


def _mentions(lines: tuple[str, ...], cells: Iterable[tuple[str, ...]]) -> Iterator[Mention]:
    yield from _cover(lines)
    for line in lines:
        if "：" in line or ":" in line:
            yield from captions(line)
        if "决算" in line or "预算" in line:
            yield from titles(line)
        yield from sentences(line)
    for one in cells:
        yield from labelled(one)


def cover_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The short lines before the contents or the first sentence."""
    found: list[str] = []
    for line in lines[:_COVER_LINES]:
        if _CONTENTS.match(line) or len(line) > _LONGEST:
            break
        found.append(line)
    return tuple(found)


def _cover(lines: tuple[str, ...]) -> Iterator[Mention]:
    """Titles on the cover, also over several lines; each name once."""
    cover = cover_lines(lines)
    seen: set[str] = set()
    for first in range(len(cover)):
        for last in range(first + 1, min(first + _JOINED, len(cover)) + 1):
            for mention in titles("".join(cover[first:last])):
                if mention.name not in seen:
                    seen.add(mention.name)
                    whole = any(mention.name in line for line in cover)
                    yield evolve(mention, frame=COVER if whole else BROKEN)


def _points(said: Counter[Frame]) -> int:
    return sum(frame.weight * min(count, frame.most) for frame, count in said.items())


def _best(points: dict[str, int], votes: dict[str, Counter[Frame]]) -> str | None:
    """The name with most points; a short form counts for the long name that ends in it. None if two are level."""
    long = [name for name in points if any(frame.alone for frame in votes[name])]
    long = sorted(long, key=lambda name: -points[name])[:_CANDIDATES]
    total = {
        name: points[name]
        + sum(p for other, p in points.items() if other != name and name.endswith(other))
        for name in long
    }
    ranked = sorted(total, key=lambda name: (total[name], points[name], len(name)), reverse=True)
    best = [name for name in ranked if total[name] == total[ranked[0]]]
    if all(one.endswith(best[-1]) for one in best):
        return ranked[0] if ranked else None
    first = next(name for name in votes if name in best)
    return first if all(one == first or misspelt(first, one) for one in best) else None


_CANDIDATES = 50
