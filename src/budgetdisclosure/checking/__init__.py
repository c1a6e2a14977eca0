"""Testing what a disclosure claims, and reporting what does not hold."""

from .engine import check, chosen, examine
from .finding import Finding, Operand, Related, Severity
from .registry import all_rules
from .rule import Rule
from .verification import Verification
from .verify import verify

__all__ = [
    "Finding", "Operand", "Related", "Rule", "Severity", "Verification", "all_rules", "check", "chosen",
    "examine", "verify",
]  # fmt: skip
