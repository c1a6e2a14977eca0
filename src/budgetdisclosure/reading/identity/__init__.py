"""Who discloses, for which year, in which unit of money: from the text itself, never from a file name."""

from .identify import Identification, identify
from .money import money_unit

__all__ = ["Identification", "identify", "money_unit"]
