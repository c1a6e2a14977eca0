"""The clause around a piece of a paragraph."""

from budgetdisclosure.source import Block, Place

_STOPS = "，。；;！？!?\n"


def place_at(block: Block, start: int, end: int) -> Place:
    """The place of a piece of a paragraph, quoted with the clause around it."""
    left, right = start, end
    while left > 0 and block.text[left - 1] not in _STOPS and start - left < 60:
        left -= 1
    while right < len(block.text) and block.text[right] not in _STOPS and right - end < 60:
        right += 1
    return block.place(start, end, block.text[left:right].strip())
