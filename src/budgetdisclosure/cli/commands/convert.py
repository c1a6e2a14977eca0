"""``convert``: what a file states, as another format."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from budgetdisclosure.cli.collect import STDIN
from budgetdisclosure.cli.command import Command
from budgetdisclosure.cli.say import say
from budgetdisclosure.cli.source import content_of
from budgetdisclosure.cli.streams import spare, tell, writing
from budgetdisclosure.reading import read
from budgetdisclosure.reporting import outcome_of
from budgetdisclosure.reporting.summary import reading_summary


def _arguments(parser: ArgumentParser, language: str) -> None:
    parser.add_argument("source", metavar="IN|-", help=say("cli.convert.source", language))
    parser.add_argument("target", metavar="OUT", help=say("cli.convert.target", language))
    parser.add_argument("--lossy", action="store_true", help=say("cli.convert.lossy", language))


def _run(asked: Namespace) -> int:
    from budgetdisclosure.writing import write  # noqa: PLC0415 - the other commands write nothing

    spare(asked.target, () if asked.source == STDIN else (asked.source,))
    disclosure = read(content_of(asked.source))
    options: dict[str, Any] = {"lossy": True} if asked.lossy else {}
    with writing(asked.target):
        write(disclosure.report, Path(asked.target), **options)
    tell("\n".join(reading_summary(outcome_of(disclosure, (), ()), asked.lang)))
    return 0


COMMAND = Command("convert", _arguments, _run)
