"""What a test of a claim can end in."""

from enum import StrEnum


class Verdict(StrEnum):
    """The first that holds, from top to bottom; the last two are *refuted*.

    >>> Verdict("truncated").refuted
    True
    """

    NOT_CHECKED = "not_checked"
    """An operand is missing, ambiguous or approximate."""
    UNDEFINED = "undefined"
    """The base is zero."""
    EXACT = "exact"
    """The rounded result is what is printed."""
    WITHIN_ROUNDING = "within_rounding"
    """Other digits, but true values behind the printed ones can give them."""
    TRUNCATED = "truncated"
    """Refuted; the digits are those of the result cut off."""
    MISMATCH = "mismatch"
    """Refuted."""

    refuted: bool
    """Whether no true values behind the printed ones could make the claim true."""

    def __init__(self, value: str) -> None:
        self.refuted = value in {"truncated", "mismatch"}
