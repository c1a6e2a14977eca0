"""The shortest clause around a figure."""

_STOPS = "，。；;！？!?\n"


def clause(text: str, start: int, end: int, longest: int = 80) -> str:
    """The clause of ``text`` that holds ``start`` to ``end``, without its punctuation.

    >>> clause("基本支出1万元，占支出合计的4.88%；其他", 10, 15)
    '占支出合计的4.88%'
    """
    left = start
    while left > 0 and text[left - 1] not in _STOPS and start - left < longest:
        left -= 1
    right = end
    while right < len(text) and text[right] not in _STOPS and right - end < longest:
        right += 1
    return text[left:right].strip()
