"""What stands for an entry in a call: itself, its code, or its code as text."""

from .codes import Code, digits_of
from .entry import Entry

Known = Entry | Code | str


def code_of(known: Known) -> str | Code:
    """The code, as given."""
    return known.code if isinstance(known, Entry) else known


def digits_of_known(known: Known) -> str:
    """The bare digits; ``""`` for a text that is no code."""
    if isinstance(known, Entry):
        return known.code.digits
    return digits_of(known) if isinstance(known, str) else known.digits
