"""Typed Chinese government departmental accounts: read, recompute, check, write."""

from . import metrics
from .checking import Finding, Severity, Verification, check, verify
from .errors import BudgetDisclosureError
from .figures import Amount, Count, Interval, Measure, Percentage, Verdict
from .model import Disclosure, FinalAccounts, resolve
from .reading import Limits, read

__version__ = "0.1.0"

__all__ = [
    "Amount", "BudgetDisclosureError", "Count", "Disclosure", "FinalAccounts", "Finding", "Interval", "Limits",
    "Measure", "Percentage", "Severity", "Verdict", "Verification", "__version__", "check", "metrics",
    "read", "resolve", "verify",
]  # fmt: skip
