"""All identities of the model, gathered from beside the classes."""

import pkgutil
from functools import cache
from importlib import import_module

from .identity import Difference, Identity, Quotient, RollUp, Tally

Equation = Identity | RollUp | Quotient | Difference | Tally
"""Anything that a module may keep in its ``IDENTITIES``."""


@cache
def identities() -> tuple[Equation, ...]:
    """Every ``IDENTITIES`` of the modules of this room, in order of module and place.

    >>> any(i.total == "totals.income" for i in identities())
    True
    """
    package = import_module(__package__ or "")
    found: list[Equation] = []
    for module in pkgutil.iter_modules(package.__path__):
        found.extend(getattr(import_module(f"{__package__}.{module.name}"), "IDENTITIES", ()))
    return tuple(found)
