"""Numbers as printed, and the intervals that they stand for."""

from .amount import Amount
from .chinese import parse_chinese
from .count import Count
from .figure import Figure, Qualifier, to_decimal
from .interval import Exact, Interval
from .measure import Measure
from .normal import normal
from .numerals import Numeral, parse_numeral, scan
from .percentage import Percentage
from .rounding import cut, decimals, exact_decimal, half_up
from .verdict import Verdict

__all__ = [
    "Amount", "Count", "Exact", "Figure", "Interval", "Measure", "Numeral", "Percentage", "Qualifier", "Verdict",
    "cut", "decimals", "exact_decimal", "half_up", "normal", "parse_chinese", "parse_numeral", "scan", "to_decimal",
]  # fmt: skip
