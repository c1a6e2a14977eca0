"""How many columns of a terminal a text takes: a Chinese character takes two."""

from functools import lru_cache
from unicodedata import category, combining, east_asian_width


@lru_cache(maxsize=8192)
def _columns(character: str) -> int:
    if combining(character) or category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def width(text: str) -> int:
    """The columns that ``text`` takes on one line.

    >>> width("占95.11%"), width("（类）")
    (8, 6)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def padded(text: str, columns: int, *, right: bool = False) -> str:
    """``text`` filled with blanks to ``columns``, on its left if ``right``.

    >>> padded("支出", 6) + "|", padded("1.2", 6, right=True)
    ('支出  |', '   1.2')
    """
    blanks = " " * (columns - width(text))
    return blanks + text if right else text + blanks


def cut_to(text: str, columns: int) -> tuple[str, str]:
    """The longest beginning that fits into ``columns`` (one character at least), and the rest.

    >>> cut_to("基本支出", 5)
    ('基本', '支出')
    """
    taken = 0
    for place, character in enumerate(text):
        taken += _columns(character)
        if taken > columns and place:
            return text[:place], text[place:]
    return text, ""


def fold(text: str, columns: int) -> list[str]:
    """``text`` in lines of at most ``columns``; breaks at LF and wherever a line is full.

    >>> fold("基本支出", 5)
    ['基本', '支出']
    """
    lines = []
    for line in text.split("\n"):
        head, rest = cut_to(line, columns)
        lines.append(head)
        while rest:
            head, rest = cut_to(rest, columns)
            lines.append(head)
    return lines
