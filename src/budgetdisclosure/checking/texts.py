"""Findings from the wording itself."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block

from .case import Case
from .finding import Finding, Severity


def matches(case: Case, pattern: re.Pattern[str]) -> Iterator[tuple[Block, re.Match[str]]]:
    """Every match of ``pattern`` in every paragraph.

    The whole text is searched once; only paragraphs that a match touches there are read again.
    """
    around, starts = case.blocks, case.starts
    done = 0
    for hit in _by_line(pattern).finditer(case.text):
        first = max(bisect_right(starts, hit.start()) - 1, done)
        done = max(bisect_left(starts, hit.end()), done)
        for block in around[first:done]:
            for match in pattern.finditer(block.text):
                yield block, match


@cache
def _by_line(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """``pattern`` with its anchors at the ends of paragraphs."""
    anchored = re.search(r"(?<!\[)\^|\$", pattern.pattern)
    return re.compile(pattern.pattern, pattern.flags | re.MULTILINE) if anchored else pattern


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
