"""The modules of a folder: a new file is found there without a list to edit."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType


def names_in(package: str) -> list[str]:
    """The name of every module directly in ``package``, none of them loaded.

    >>> names_in("budgetdisclosure.messages")
    ['catalogue', 'message', 'po']
    """
    return sorted(found.name for found in pkgutil.iter_modules(import_module(package).__path__))


def modules_in(package: str) -> Iterator[ModuleType]:
    """Every module directly in ``package``, loaded, by name.

    >>> [module.__name__.rpartition(".")[2] for module in modules_in("budgetdisclosure.messages")]
    ['catalogue', 'message', 'po']
    """
    for name in names_in(package):
        yield import_module(f"{package}.{name}")
