"""The one file of a call, or standard input."""

import sys
from io import BytesIO

from .collect import STDIN


class Named(BytesIO):
    """Content with a name, so that places can tell it."""

    name = STDIN


def content_of(argument: str) -> str | Named:
    """The path as given, or the content of standard input."""
    return Named(sys.stdin.buffer.read()) if argument == STDIN else argument
