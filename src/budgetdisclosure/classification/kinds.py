"""The words of the classification: level, table, fund kind, how sure a row is."""

from enum import Enum, StrEnum


class Level(Enum):
    """类, 款 or 项: how deep a code stands. ``.digits`` is the length of its code.

    >>> Level.XIANG.digits, Level.CLASS < Level.KUAN
    (7, True)
    """

    CLASS = "类"
    KUAN = "款"
    XIANG = "项"

    @property
    def digits(self) -> int:
        """3, 5 or 7."""
        return _DIGITS[self]

    def __lt__(self, other: "Level") -> bool:
        return self.digits < other.digits

    @classmethod
    def of_length(cls, digits: int) -> "Level":
        """The level of a code with so many digits.

        Raises:
            KeyError: not 3, 5 or 7.
        """
        return _LEVELS[digits]


_DIGITS = {Level.CLASS: 3, Level.KUAN: 5, Level.XIANG: 7}
_LEVELS = {digits: level for level, digits in _DIGITS.items()}


class Table(StrEnum):
    """One of the coded classifications; their codes begin with different digits."""

    FUNCTIONAL = "functional"
    ECONOMIC_DEPARTMENT = "economic_department"
    ECONOMIC_GOVERNMENT = "economic_government"
    REVENUE = "revenue"


class FundKind(StrEnum):
    """The budget that a 款 belongs to. It cannot be read off the code."""

    GENERAL = "general"
    GOVERNMENT_FUND = "government_fund"
    STATE_CAPITAL = "state_capital"
    SOCIAL_INSURANCE = "social_insurance"
    TRANSFER = "transfer"


class Confidence(StrEnum):
    """How a row or a former name came to be known.

    ``official``: an edition that a user registered; ``attested``: documents print this pair of
    code and name; ``high``, ``medium``, ``low``: compiled, never seen printed.
    """

    OFFICIAL = "official"
    ATTESTED = "attested"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Certainty(StrEnum):
    """What a disagreement with a row is worth in one year.

    ``certain``: an error; ``probable``: a warning; ``hint``: worth a look only.
    """

    CERTAIN = "certain"
    PROBABLE = "probable"
    HINT = "hint"
