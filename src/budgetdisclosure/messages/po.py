r"""Reading ``.po`` files: pairs of ``msgid`` and ``msgstr``, each of one or several quoted lines.

Remarks and entries that are commented out are passed over. There are no plural forms.
"""

import re

_STRING = r'\s+"(?:[^"\\\n]|\\.)*"(?:\s*\n"(?:[^"\\\n]|\\.)*")*'
_ENTRY = re.compile(rf"^msgid(?P<id>{_STRING})\s*\nmsgstr(?P<text>{_STRING})", re.MULTILINE)
_PIECE = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_MEANING = {"n": "\n", "t": "\t", "r": "\r"}


def parse_po(text: str) -> dict[str, str]:
    r"""The texts by their key, without the heading of the file.

    >>> parse_po('msgid ""\nmsgstr "heading"\n\nmsgid "a.b"\nmsgstr "one \\"word\\""\n" more"\n')
    {'a.b': 'one "word" more'}
    """
    lines = text.replace("\r\n", "\n")
    pairs = ((_joined(entry["id"]), _joined(entry["text"])) for entry in _ENTRY.finditer(lines))
    return {key: value for key, value in pairs if key}


def _joined(quoted: str) -> str:
    text = "".join(_PIECE.findall(quoted))
    return _ESCAPE.sub(lambda m: _MEANING.get(m[1], m[1]), text) if "\\" in text else text
