"""Which code points stand for what in pdfium's text."""

from collections.abc import Sequence
from unicodedata import normalize

from budgetdisclosure.lazy import pattern

_BLANK = frozenset((0xA0, 0x3000, 0x200B, 0x200C, 0x200D, 0xFEFF, *range(0x2000, 0x200B)))
_UNMAPPED = pattern("[\ue000-\uf8ff\ufffd]")
_HYPHEN = (2, 0xFFFE)
"""pdfium gives U+0002, or U+FFFE in a text as a whole, for a hyphen at the end of a line."""


def character(code: int) -> str:
    """The character for a code point; empty for blanks, which geometry replaces.

    Radicals (U+2E80-2FDF), which some producers write for the ideographs that look the same, are
    mapped to these; nothing else is normalised.

    >>> character(0x2F26), character(2), character(0x3000)
    ('子', '-', '')
    """
    if code in _HYPHEN:
        return "-"
    if code <= 32 or code in _BLANK:
        return ""
    if 0x2E80 <= code <= 0x2FDF:
        return normalize("NFKC", chr(code))
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return chr(code)


class _Characters(dict[str, str]):
    """What each letter stands for, worked out once."""

    def __missing__(self, letter: str) -> str:
        text = self[letter] = character(ord(letter))
        return text


CHARACTERS = _Characters()


def of_units(codes: Sequence[int]) -> list[str]:
    """The character of each code unit; the second half of a surrogate pair gives none.

    >>> of_units([0x5143, 0xD840, 0xDC0B, 0xDC0B])
    ['元', '𠀋', '', '\ufffd']
    """
    texts: list[str] = []
    high = 0
    for code in codes:
        if high and 0xDC00 <= code <= 0xDFFF:
            texts[-1] = chr(0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00))
            texts.append("")
        else:
            texts.append(character(code))
        high = code if 0xD800 <= code < 0xDC00 else 0
    return texts


def unmapped(text: str) -> int:
    """How many characters of ``text`` have no meaning of their own (private use, U+FFFD)."""
    return len(_UNMAPPED.findall(text))
