"""Text in one form, character for character, so that offsets stay those of the source."""

import re
from functools import lru_cache

from budgetdisclosure.lazy import pattern

from .traditional import SIMPLIFIED

HAN = r"[^\W\d_A-Za-z①-⑳]"
"""A pattern for a Chinese letter of a text in one form.

It holds the letters of other scripts too. The range of the Unicode block does not, but Python takes
a millisecond to compile each.
"""

_KEPT = "，；：（）？！～"

_TABLE = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) not in _KEPT},
    **dict.fromkeys(map(ord, "\u00a0\u3000\u2002\u2003\u2009\u202f\ufeff\t"), " "),
    ord("−"): "-",
    ord("﹣"): "-",
    ord("﹪"): "%",
    ord("〇"): "零",
    **{ord(letter): simple for letter, simple in SIMPLIFIED.items()},
}


_PLAIN = {chr(code): to if isinstance(to, str) else chr(to) for code, to in _TABLE.items()}
_ODD = pattern("[" + "".join(map(re.escape, _PLAIN)) + "]")


def normal(text: str) -> str:
    """``text`` with full-width digits, letters and signs made half-width, odd blanks plain, letters simplified.

    Chinese punctuation stays. The length never changes.

    >>> normal("增长９．５％　（含）")
    '增长9.5% （含）'
    >>> normal("財政撥款收入1萬元")
    '财政拨款收入1万元'
    """
    return _memorized(text) if len(text) <= _SHORT else _ODD.sub(_plain, text)


_SHORT = 4000
"""Longer texts are not kept in memory."""


@lru_cache(maxsize=4096)
def _memorized(text: str) -> str:
    """Sections, lists, names and figures are all looked for in the same paragraphs."""
    return _ODD.sub(_plain, text)


def _plain(match: re.Match[str]) -> str:
    return _PLAIN[match[0]]
