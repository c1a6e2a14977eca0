"""The shortest clause around a piece of text."""

import re

from budgetdisclosure.lazy import pattern

_UP_TO_STOP = pattern(r".*[，。；;！？!?\n]", re.DOTALL)
_BEFORE_STOP = pattern(r"[^，。；;！？!?\n]*")


def clause(text: str, start: int, end: int, longest: int) -> str:
    """The clause of ``text`` that holds ``start`` to ``end``, without its punctuation.

    No more than ``longest`` characters are taken on either side.

    >>> clause("基本支出1万元，占支出合计的4.88%；其他", 10, 15, 60)
    '占支出合计的4.88%'
    """
    first = max(0, start - longest)
    before = _UP_TO_STOP.match(text, first, start)
    after = _BEFORE_STOP.match(text, end, end + longest)
    left = before.end() if before else first
    return text[left : after.end() if after else end].strip()
