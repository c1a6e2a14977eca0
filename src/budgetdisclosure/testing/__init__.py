"""For tests of this library and of programs that use it: reports, and errors to find in them.

Needs the extra ``testing`` (Hypothesis).
"""

from .consistent import consistent_reports
from .figures import amounts, counts, measures, percentages
from .injection import KINDS, Injection, inject
from .oracle import Contradiction, contradictions, detectable

__all__ = [
    "KINDS", "Contradiction", "Injection", "amounts", "consistent_reports", "contradictions",
    "counts", "detectable", "inject", "measures", "percentages",
]  # fmt: skip
