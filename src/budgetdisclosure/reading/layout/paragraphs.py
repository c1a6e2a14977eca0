"""Which lines go together as one paragraph, also over the end of a page."""

from budgetdisclosure.lazy import pattern

from .line import Line
from .margins import Margins

_END = "。！？"
_TOKEN = pattern(r"[\x21-\x7e]*[，。；：、）”》！？%％]*")
_ITEM = pattern(r"[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,2}[)）、.．](?!\d)")
_INDENT = 0.9
"""Ems from the left margin from which a line is indented."""
_FULL = 1.7
"""Ems from the right margin up to which a line is full."""
_RAGGED = 4.0
"""Ems from the right margin up to which a line that stops within a sentence may be full."""
_STOP = "。！？；：.!?;:）)》”"


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
    if not 0.6 < after.em / em < 1.6:
        return False
    indented = (line.left - margin.left) / em > _INDENT
    cut = indented == first and _cut(line, after, margin, after_margin)
    if not (cut or _full(line, after, margin)):
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


def _cut(line: Line, after: Line, margin: Margins, after_margin: Margins) -> bool:
    """Whether a line stops within a sentence that a line at the margin takes up.

    Where text is not justified, lines end some way before the margin.
    """
    return (
        abs(after.left - after_margin.left) < 0.5 * line.em
        and margin.right - line.right <= _RAGGED * line.em
        and "，" in line.text
        and line.text[-1] not in _STOP
        and _ITEM.match(after.text) is None
    )


def _full(line: Line, after: Line, margin: Margins) -> bool:
    """Whether no more fitted into ``line``: the next word would have crossed the margin."""
    room = margin.right - line.right
    if room <= _FULL * line.em:
        return True
    match = _TOKEN.match(after.text)
    length = match.end() if match else 0
    box = after.boxes(0, max(length, 1))
    return box is not None and length > 0 and room <= box.right - box.left + 0.5 * line.em
