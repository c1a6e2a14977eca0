"""Findings from the wording itself."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from attrs import frozen

from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block

from .case import Case
from .finding import Finding, Severity


@frozen
class Search:
    """A pattern with clues: every paragraph that holds a match of the pattern holds one of a clue.

    A clue is fast where its alternatives start with plain characters, and ten times faster where
    it has no alternatives but starts with one character or word. The pattern itself is compiled
    where a text holds a clue, and held against those paragraphs only.
    """

    pattern: str
    clue: str | tuple[str, ...] = ""

    @property
    def clues(self) -> tuple[str, ...]:
        """The clues, or the pattern itself where it has none."""
        clues = self.clue or self.pattern
        return (clues,) if isinstance(clues, str) else clues

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match of the pattern in a paragraph."""
        return _compiled(self.pattern).finditer(text)


def matches(case: Case, wanted: Search) -> Iterator[tuple[Block, re.Match[str]]]:
    """Every match of a pattern in every paragraph."""
    for block in touched(case, *wanted.clues):
        for match in wanted.finditer(block.text):
            yield block, match


def touched(case: Case, *clues: str) -> Iterator[Block]:
    """The paragraphs that a match of one of ``clues`` in the whole text touches, in order."""
    starts, text = case.starts, case.text
    found: set[int] = set()
    for clue in clues:
        done = 0
        for hit in _compiled(clue, re.MULTILINE).finditer(text):
            start, end = hit.span()
            if end > done:
                first = bisect_right(starts, start) - 1
                last = bisect_left(starts, end)
                found.update(range(first, last))
                done = starts[last] if last < len(starts) else len(text)
    return _numbered(case, found)


def around(case: Case, places: Iterable[int]) -> Iterator[Block]:
    """The paragraphs in which one of ``places`` of the whole text lies, in order."""
    return _numbered(case, {bisect_right(case.starts, place) - 1 for place in places})


def _numbered(case: Case, found: set[int]) -> Iterator[Block]:
    """The paragraphs that have one of the texts of these numbers."""
    numbers = list(case.paragraphs.values()) if found else []
    blocks = case.blocks
    return (blocks[n] for n in sorted(n for one in found for n in numbers[one]))


_compiled = cache(re.compile)


def text_finding(  # noqa: PLR0917
    code: str,
    severity: str,
    block: Block,
    start: int,
    end: int,
    expected: str | None = None,
    **arguments: object,
) -> Finding:
    """A finding about the words from ``start`` to ``end`` of ``block``."""
    stated = block.text[start:end]
    return Finding(
        rule=code,
        severity=Severity(severity),
        detail=Message.of(
            f"{code}.message", stated=stated.strip(), expected=expected or "", **arguments
        ),
        stated=stated.strip(),
        expected=expected,
        place=block.place_in_clause(start, end),
    )
