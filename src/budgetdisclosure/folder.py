"""The modules of a folder: a new file is found there without a list to edit."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType


def modules_in(package: str) -> Iterator[ModuleType]:
    """Every module directly in ``package``, loaded, by name.

    >>> [module.__name__.rpartition(".")[2] for module in modules_in("budgetdisclosure.messages")]
    ['catalogue', 'message', 'po']
    """
    for found in sorted(
        pkgutil.iter_modules(import_module(package).__path__), key=lambda m: m.name
    ):
        yield import_module(f"{package}.{found.name}")
