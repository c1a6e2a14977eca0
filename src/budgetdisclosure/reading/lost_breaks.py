"""Blanks in the middle of a word, where a line of the printed page ended."""

from collections.abc import Sequence
from itertools import pairwise

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block

_BLANK = pattern(rf"(?<={HAN}) (?={HAN})")
_LONG = 200
_FEWEST = 3
_APART = 8
"""Words in the cells of a table stand closer to the next blank than the ends of two lines."""


def close_breaks(blocks: Sequence[Block]) -> list[Block]:
    """Long running lines without the blanks that stand for the line breaks they lost.

    >>> text = "因公出国（境）费支出决算0万元；公 务接待费支出决算21万元，占总额的百分之三十，其余的为公务用车的费用。"
    >>> close_breaks([Block(text=text * 5)])[0].text.count("公务接待费")
    5
    """
    return [_closed(block) for block in blocks]


def _closed(block: Block) -> Block:
    text = block.text
    if len(text) < _LONG or "\t" in text or "。" not in text:
        return block
    blanks = [match.start() for match in _BLANK.finditer(text)]
    lone = [at for at in blanks if sum(abs(at - other) <= _APART for other in blanks) == 1]
    if len(lone) < _FEWEST:
        return block
    cuts = [-1, *lone, len(text)]
    pieces = [(start + 1, end) for start, end in pairwise(cuts)]
    return block.joined(pieces)
