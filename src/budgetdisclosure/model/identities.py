"""All identities of the model, gathered from beside the classes."""

from functools import cache

from budgetdisclosure.folder import modules_in

from .identity import Balance, Carried, Difference, Identity, Quotient, RollUp, Sole, Tally

Equation = Identity | Balance | RollUp | Quotient | Difference | Tally | Sole | Carried
"""Anything that a module may keep in its ``IDENTITIES``."""


@cache
def identities() -> tuple[Equation, ...]:
    """Every ``IDENTITIES`` of the modules of this room, in order of module and place.

    >>> any(i.code == "AR103" for i in identities())
    True
    """
    found: list[Equation] = []
    for module in modules_in(__package__ or ""):
        found.extend(getattr(module, "IDENTITIES", ()))
    return tuple(found)
