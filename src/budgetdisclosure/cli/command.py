"""What a subcommand is, and all of them, found by looking through the folder ``commands``."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from importlib import import_module

from attrs import frozen

from budgetdisclosure.folder import names_in


@frozen
class Command:
    """A subcommand: its name, its arguments (with help in a language), and what it does.

    ``run`` returns the exit status. Its help stands in the catalogue as ``cli.<name>.help``.
    """

    name: str
    arguments: Callable[[ArgumentParser, str], None]
    run: Callable[[Namespace], int]


def command_names() -> list[str]:
    """The names of all subcommands: those of the modules in ``commands``.

    >>> {"check", "show", "explain", "classify"} <= set(command_names())
    True
    """
    return names_in(_FOLDER)


def command(name: str) -> Command:
    """The subcommand ``name``; only its module is loaded.

    >>> command("check").name
    'check'
    """
    made: Command = import_module(f"{_FOLDER}.{name}").COMMAND
    return made


_FOLDER = f"{__package__}.commands"
