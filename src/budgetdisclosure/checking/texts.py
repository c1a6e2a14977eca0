"""Findings from the wording itself."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block

from .case import Case
from .finding import Finding, Severity


@frozen
class Search:
    """A pattern with a clue: what is found in every paragraph that holds a match of the pattern.

    A clue is fast where its alternatives start with plain characters. The pattern itself is
    compiled where a text holds the clue, and held against those paragraphs only.
    """

    pattern: str
    clue: str = ""

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match of the pattern in a paragraph."""
        return _compiled(self.pattern).finditer(text)


def matches(case: Case, wanted: Search) -> Iterator[tuple[Block, re.Match[str]]]:
    """Every match of a pattern in every paragraph."""
    for block in touched(case, wanted.clue or wanted.pattern):
        for match in wanted.finditer(block.text):
            yield block, match


def touched(case: Case, clue: str) -> Iterator[Block]:
    """The paragraphs that a match of ``clue`` in the whole text touches, in order."""
    around, starts = case.blocks, case.starts
    done = 0
    for hit in _compiled(clue, re.MULTILINE).finditer(case.text):
        first = max(bisect_right(starts, hit.start()) - 1, done)
        done = max(bisect_left(starts, hit.end()), done)
        yield from around[first:done]


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
