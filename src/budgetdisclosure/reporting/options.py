"""How a report is to look."""

from attrs import frozen


@frozen(kw_only=True)
class Options:
    """``language`` of the texts; ``colour`` for terminals; ``quiet``: findings and errors only.

    ``ascii`` keeps machine formats to ASCII, where what receives them may not take all characters.
    """

    language: str = "zh"
    colour: bool = False
    quiet: bool = False
    ascii: bool = False
