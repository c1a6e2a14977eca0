"""Every printed figure of the document, whoever understood it."""

from collections.abc import Iterator

from budgetdisclosure.figures import Numeral, scan
from budgetdisclosure.source import Block

from .case import Case
from .texts import blocks


def numerals(case: Case) -> Iterator[tuple[Block, Numeral]]:
    """The figures of all paragraphs, in order."""
    for block in blocks(case):
        for numeral in scan(block.text):
            yield block, numeral
