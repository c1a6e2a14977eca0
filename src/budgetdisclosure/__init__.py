"""Typed Chinese government departmental accounts: read, recompute, check, write."""

from . import metrics
from .errors import BudgetDisclosureError
from .figures import Amount, Count, Interval, Measure, Percentage, Verdict
from .model import Disclosure, FinalAccounts, resolve
from .reading import Limits, read

__version__ = "0.1.0"

__all__ = [
    "Amount", "BudgetDisclosureError", "Count", "Disclosure", "FinalAccounts", "Interval", "Limits",
    "Measure", "Percentage", "Verdict", "__version__", "metrics", "read", "resolve",
]  # fmt: skip
