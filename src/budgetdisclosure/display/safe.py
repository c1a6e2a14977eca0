"""Text from a document, made safe to show."""

from unicodedata import category

_BLANKS = {"\t": " ", "\n": " ", "\r": " "}
_ESCAPED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def printable(text: str, *, lines: bool = False) -> str:
    r"""``text`` without anything that steers a terminal; what it held is shown as an escape.

    Tabs and line ends become blanks (``lines`` keeps LF). Control characters, marks of direction
    and of no width, and halves of surrogate pairs are written out.

    >>> printable("a\x1b[31mb\u202ec\td")
    'a\\x1b[31mb\\u202ec d'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character, lines) for character in text)


def _shown(character: str, lines: bool) -> str:
    if lines and character == "\n":
        return character
    blank = _BLANKS.get(character)
    if blank is not None:
        return blank
    if category(character) in _ESCAPED:
        return character.encode("unicode_escape").decode("ascii")
    return character
