"""What a reader has to say about its reading."""

from attrs import frozen

from budgetdisclosure.messages import Message

from .place import Place


@frozen
class Note:
    """Something that was not read, was read with doubt, or was left out, and why.

    ``kind`` is a stable word: ``unread`` for what was lost, ``hidden`` for text that is not
    displayed, ``numeral`` for an odd number, ``table`` for a doubtful grid, ``info`` for the rest.
    """

    kind: str
    message: Message
    place: Place | None = None
