"""Which lines go together as one paragraph, also over the end of a page."""

import re

from .line import Line
from .margins import Margins

_END = "。！？"
_TOKEN = re.compile(r"[\x21-\x7e]*[，。；：、）”》！？%％]*")
_ITEM = re.compile(r"[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,2}[)）、.．](?!\d)")
_INDENT = 0.9
"""Ems from the left margin from which a line is indented."""
_FULL = 1.7
"""Ems from the right margin up to which a line is full."""


def goes_on(
    line: Line, after: Line, margin: Margins, after_margin: Margins, *, first: bool, same: bool
) -> bool:
    """Whether ``after`` carries on the paragraph that ``line`` belongs to.

    Args:
        line: The last line of the paragraph so far.
        after: The next line of text.
        margin: The margins of the page of ``line``.
        after_margin: The margins of the page of ``after``.
        first: Whether ``line`` is the first line of its paragraph.
        same: Whether both stand on one page with nothing between them.
    """
    em = line.em
    if not 0.6 < after.em / em < 1.6 or not _full(line, after, margin):
        return False
    if line.text[-1] in _END and (not same or _ITEM.match(after.text)):
        return False
    if same and margin.pitch and after.base - line.base > max(1.8 * margin.pitch, 2.5 * em):
        return False
    indent = (after.left - after_margin.left) / em
    if indent < _INDENT:
        return True
    level = abs((after.left - after_margin.left) - (line.left - margin.left)) < 0.5 * em
    return level and not first and line.text[-1] not in _END


def _full(line: Line, after: Line, margin: Margins) -> bool:
    """Whether no more fitted into ``line``: the next word would have crossed the margin."""
    room = margin.right - line.right
    if room <= _FULL * line.em:
        return True
    match = _TOKEN.match(after.text)
    length = match.end() if match else 0
    box = after.boxes(0, max(length, 1))
    return box is not None and length > 0 and room <= box.right - box.left + 0.5 * line.em
