"""``show``: the typed report and its figures, as tables."""

from argparse import ArgumentParser, Namespace

from budgetdisclosure.cli.command import Command
from budgetdisclosure.cli.say import say
from budgetdisclosure.cli.source import content_of
from budgetdisclosure.cli.streams import put
from budgetdisclosure.reading import read
from budgetdisclosure.reporting import outcome_of, show
from budgetdisclosure.reporting.summary import reading_summary


def _arguments(parser: ArgumentParser, language: str) -> None:
    parser.add_argument("file", metavar="FILE|-", help=say("cli.show.file", language))


def _run(asked: Namespace) -> int:
    disclosure = read(content_of(asked.file))
    tables = [f"{table}\n" for table in show(disclosure.report, asked.lang)]
    notes = reading_summary(outcome_of(disclosure, (), ()), asked.lang)
    put("\n".join(tables) + "\n" + "".join(f"{line}\n" for line in notes))
    return 0


COMMAND = Command("show", _arguments, _run)
