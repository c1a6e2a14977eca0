"""Numbers of a table that lost the blanks between its cells: where one ends cannot be known."""

import re
from collections.abc import Iterator, Sequence

from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block, Note

_HEAD = re.compile(r"编制(?:人)?数[^。；]{0,12}?(?:在职|实有)(?:人)?数")
_GLUED = re.compile(r"(?<=[\u4e00-\u9fff])\d{2,8}(?=[\u4e00-\u9fff]|\s*$)")


def glued_numbers(blocks: Sequence[Block]) -> Iterator[Note]:
    """A note for each paragraph in which the cells of a table of staff run into one another.

    >>> text = "详见下表:单位名称编制数在职人数甲乡政府财政拨款1412"
    >>> [note.place.quote for note in glued_numbers([Block(text=text)])]
    ['1412']
    """
    for block in blocks:
        head = _HEAD.search(block.text) if block.label == "text" else None
        glued = _GLUED.search(block.text, head.end()) if head else None
        if glued is not None:
            message = Message.of("reading.glued", printed=glued[0])
            yield Note("unread", message, block.place(glued.start(), glued.end()))
