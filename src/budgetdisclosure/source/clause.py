"""The shortest clause around a piece of text."""

_STOPS = "，。；;！？!?\n"


def clause(text: str, start: int, end: int, longest: int) -> str:
    """The clause of ``text`` that holds ``start`` to ``end``, without its punctuation.

    No more than ``longest`` characters are taken on either side.

    >>> clause("基本支出1万元，占支出合计的4.88%；其他", 10, 15, 60)
    '占支出合计的4.88%'
    """
    left = start
    while left > 0 and text[left - 1] not in _STOPS and start - left < longest:
        left -= 1
    right = end
    while right < len(text) and text[right] not in _STOPS and right - end < longest:
        right += 1
    return text[left:right].strip()
