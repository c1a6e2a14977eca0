"""From arguments to an exit status."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence

from budgetdisclosure import __version__
from budgetdisclosure.errors import BudgetDisclosureError
from budgetdisclosure.messages import LANGUAGES

from .command import command, command_names
from .say import say
from .streams import FAILED, lenient, log_defect, tell

_INTERRUPTED = 130
_PIPE_CLOSED = 141
"""As shells report a command that its signal ended."""


def run() -> int:
    """``main`` for a process that ends with it."""
    status = main()
    gc.freeze()  # Python would look through all objects for rings before it ends
    return status


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the result is its exit status.

    0: nothing to report; 1: findings (``check``) or a chain that does not exist (``classify``); 2: a
    file could not be read, a code or name is unknown, or the call is wrong.
    """
    usual = gc.get_threshold()
    gc.set_threshold(_COLLECT_AFTER)
    try:
        return _main(list(sys.argv[1:] if argv is None else argv))
    finally:
        gc.set_threshold(*usual)


_COLLECT_AFTER = 100_000
"""New objects before the collector looks for rings: starting makes many objects and no rings."""


def _main(arguments: list[str]) -> int:
    language = _language(arguments)
    lenient(sys.stdout, sys.stderr)
    try:
        options = _parser(language, arguments).parse_args(arguments)
        status: int = options.run(options)
        sys.stdout.flush()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else FAILED
    except BrokenPipeError:
        return _pipe_closed()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BudgetDisclosureError as error:
        tell(error.text(language))
        return FAILED
    except Exception as error:  # status 1 would be taken for findings
        log_defect(__name__)
        reason = f"{type(error).__name__}: {error}"
        tell(say("cli.internal", language, file=" ".join(arguments), reason=reason))
        return FAILED
    return status


def _parser(language: str, given: Sequence[str]) -> argparse.ArgumentParser:
    """A parser that knows all commands by name, and those that are ``given`` with their arguments."""
    parser = argparse.ArgumentParser(
        prog="budgetdisclosure", description=say("cli.description", language)
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    _add_language(parser, language, language)
    chosen = parser.add_subparsers(
        prog=parser.prog, dest="command", metavar="COMMAND", required=True
    )
    for name in command_names():
        text = say(f"cli.{name}.help", language)
        sub = chosen.add_parser(name, help=text, description=text)
        if name in given:
            asked = command(name)
            asked.arguments(sub, language)
            _add_language(sub, language, argparse.SUPPRESS)
            sub.set_defaults(run=asked.run)
    return parser


def _add_language(parser: argparse.ArgumentParser, language: str, default: str) -> None:
    parser.add_argument(
        "--lang", choices=LANGUAGES, default=default, help=say("cli.lang", language)
    )


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, needed before there is a parser that speaks it."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    early.add_argument("--lang", default=LANGUAGES[0])
    try:
        asked = str(early.parse_known_args(arguments)[0].lang)
    except argparse.ArgumentError:
        return LANGUAGES[0]
    return asked if asked in LANGUAGES else LANGUAGES[0]


def _pipe_closed() -> int:
    """The reader of our output went away: say nothing more, not even while closing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _PIPE_CLOSED
