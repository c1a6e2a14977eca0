"""Typed Chinese government departmental accounts: read, recompute, check, write.

>>> import budgetdisclosure as bd
>>> bd.metrics.growth(bd.Amount("21713.39"), bd.Amount("5889.49")).percent(2)
Decimal('268.68')
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import classification, metrics
    from .checking import Finding, Severity, Verification, check, verify
    from .errors import BudgetDisclosureError
    from .figures import Amount, Count, Interval, Measure, Percentage, Verdict
    from .model import Disclosure, FinalAccounts, resolve
    from .reading import Limits, read
    from .writing import write

__version__ = "0.1.0"

_ROOMS = {
    "checking": ("Finding", "Severity", "Verification", "check", "verify"),
    "errors": ("BudgetDisclosureError",),
    "figures": ("Amount", "Count", "Interval", "Measure", "Percentage", "Verdict"),
    "model": ("Disclosure", "FinalAccounts", "resolve"),
    "reading": ("Limits", "read"),
    "writing": ("write",),
}
_HOME = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = [
    "Amount", "BudgetDisclosureError", "Count", "Disclosure", "FinalAccounts", "Finding", "Interval",
    "Limits", "Measure", "Percentage", "Severity", "Verdict", "Verification", "__version__", "check",
    "classification", "metrics", "read", "resolve", "verify", "write",
]  # fmt: skip


def __getattr__(name: str) -> object:
    """Fetch a public name when it is first used, so that importing the package costs little."""
    if name in ("metrics", "classification"):
        return import_module(f"{__name__}.{name}")
    room = _HOME.get(name)
    if room is None:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = getattr(import_module(f"{__name__}.{room}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
