"""Findings from the wording itself."""

import re
from collections.abc import Iterator

from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block

from .case import Case
from .clause import place_at
from .finding import Finding, Severity


def blocks(case: Case) -> tuple[Block, ...]:
    """The paragraphs of the document; none for a report built by hand."""
    return case.disclosure.document.blocks if case.disclosure else ()


def matches(case: Case, pattern: re.Pattern[str]) -> Iterator[tuple[Block, re.Match[str]]]:
    """Every match of ``pattern`` in every paragraph.

    A pattern without anchors that is nowhere in the whole text is nowhere in a paragraph.
    """
    anchored = "^" in pattern.pattern or "$" in pattern.pattern
    if not anchored and not pattern.search(case.text):
        return
    for block in blocks(case):
        for match in pattern.finditer(block.text):
            yield block, match


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
        place=place_at(block, start, end),
    )
