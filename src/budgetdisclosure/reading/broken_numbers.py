"""Numbers that a blank breaks where nobody can tell one from several: they are noted, not read."""

from collections.abc import Iterable, Iterator

from budgetdisclosure.figures import scan
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block, Note


def broken_numbers(blocks: Iterable[Block]) -> Iterator[Note]:
    """A note for each.

    >>> [note.message.key for note in broken_numbers([Block(text="支出12, 53.4万元")])]
    ['reading.broken_number']
    """
    for block in blocks:
        for numeral in scan(block.text):
            if numeral.issue == "broken":
                printed = block.text[numeral.start : numeral.end]
                place = block.place_in_clause(numeral.start, numeral.end, 80)
                yield Note("unread", Message.of("reading.broken_number", printed=printed), place)
