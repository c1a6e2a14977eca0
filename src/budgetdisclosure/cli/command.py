"""What a subcommand is, and all of them, found by looking through the folder ``commands``."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from functools import cache

from attrs import frozen

from budgetdisclosure.folder import modules_in


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
    return tuple(module.COMMAND for module in modules_in(f"{__package__}.commands"))
