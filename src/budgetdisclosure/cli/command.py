"""What a subcommand is, and all of them, found by looking through the folder ``commands``."""

import pkgutil
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from functools import cache
from importlib import import_module

from attrs import frozen


@frozen
class Command:
    """A subcommand: its name, its arguments (with help in a language), and what it does.

    ``run`` returns the exit status. Its help stands in the catalogue as ``cli.<name>.help``.
    """

    name: str
    arguments: Callable[[ArgumentParser, str], None]
    run: Callable[[Namespace], int]


@cache
def commands() -> tuple[Command, ...]:
    """Every ``COMMAND`` of the modules in ``commands``, by name.

    >>> {"check", "show", "explain", "classify"} <= {command.name for command in commands()}
    True
    """
    package = import_module(f"{__package__}.commands")
    return tuple(
        import_module(f"{package.__name__}.{module.name}").COMMAND
        for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name)
    )
