"""All identities of the model, gathered from beside the classes."""

import pkgutil
from functools import cache
from importlib import import_module

from .identity import Identity, RollUp


@cache
def identities() -> tuple[Identity | RollUp, ...]:
    """Every ``IDENTITIES`` of the modules of this room, in order of module and place.

    >>> any(i.total == "totals.income" for i in identities())
    True
    """
    package = import_module(__package__ or "")
    found: list[Identity | RollUp] = []
    for module in pkgutil.iter_modules(package.__path__):
        found.extend(getattr(import_module(f"{__package__}.{module.name}"), "IDENTITIES", ()))
    return tuple(found)
