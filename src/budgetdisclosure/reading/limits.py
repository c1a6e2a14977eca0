"""How much a document may ask of us."""

from attrs import frozen


@frozen(kw_only=True)
class Limits:
    """Bounds of one document; what is over them is refused with an error, never cut in silence.

    ``bytes`` is the size of a file, ``unpacked`` of what it holds (both in bytes), ``pages`` and
    ``seconds`` bound the work, ``lines`` and ``line_length`` (characters) bound a text.
    """

    bytes: int = 200_000_000
    unpacked: int = 200_000_000
    pages: int = 10_000
    seconds: float = 60.0
    lines: int = 2_000_000
    line_length: int = 200_000
