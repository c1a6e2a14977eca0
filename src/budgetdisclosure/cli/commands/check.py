"""``check``: recompute, and report what does not hold."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence

from budgetdisclosure.checking import Severity, chosen
from budgetdisclosure.cli.collect import STDIN, collect
from budgetdisclosure.cli.command import Command
from budgetdisclosure.cli.progress import page_bar
from budgetdisclosure.cli.say import say
from budgetdisclosure.cli.streams import FAILED, put, spare, takes_all, wants_colour
from budgetdisclosure.cli.work import Job, do_all
from budgetdisclosure.errors import ConfigError
from budgetdisclosure.messages import Message
from budgetdisclosure.reporting import Options, Outcome, Run, failed, format_names, renderer

_NEVER = "never"


def _arguments(parser: ArgumentParser, language: str) -> None:
    def text(name: str) -> str:
        return say(f"cli.check.{name}", language)

    parser.add_argument("files", nargs="+", metavar="FILE|FOLDER|-", help=text("files"))
    parser.add_argument("--together", action="store_true", help=text("together"))
    parser.add_argument("--prior", action="append", default=[], metavar="FILE", help=text("prior"))
    parser.add_argument("--format", choices=format_names(), default="text", help=text("format"))
    parser.add_argument("--output", metavar="F", help=text("output"))
    for option in ("select", "ignore"):
        parser.add_argument(
            f"--{option}", action="extend", type=_codes, default=[], metavar="CODE",
            help=text(option),
        )  # fmt: skip
    parser.add_argument(
        "--fail-on", choices=(*(s.value for s in Severity), _NEVER),
        default=Severity.ERROR.value, help=text("fail_on"),
    )  # fmt: skip
    parser.add_argument("--jobs", type=_positive, default=1, metavar="N", help=text("jobs"))
    parser.add_argument("--quiet", action="store_true", help=text("quiet"))


def _codes(text: str) -> list[str]:
    return [code.strip().upper() for code in text.split(",") if code.strip()]


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not int(text):
        raise ArgumentTypeError(f"{text} < 1")
    return int(text)


def _run(asked: Namespace) -> int:
    chosen(asked.select, asked.ignore)
    render = renderer(asked.format)
    collected = collect(asked.files)
    if asked.output is not None:
        spare(asked.output, (*collected.files, *asked.prior))
    text = say("cli.check.pages", asked.lang)
    with page_bar(sys.stderr, text, wanted=not asked.quiet) as progress:
        outcomes = tuple(do_all(_jobs(asked, collected.files), asked.jobs, progress))
    run = Run(outcomes=(*outcomes, *map(_no_files, collected.empty)), skipped=collected.skipped)
    options = Options(
        language=asked.lang,
        colour=asked.output is None and wants_colour(sys.stdout),
        quiet=asked.quiet,
        ascii=asked.output is None and not takes_all(sys.stdout),
    )
    put(render(run, options), asked.output)
    return status(run.outcomes, asked.fail_on)


def _jobs(asked: Namespace, files: Sequence[str]) -> list[Job]:
    stdin = sys.stdin.buffer.read() if STDIN in files else None
    groups = [tuple(files)] if asked.together and files else [(file,) for file in files]
    if asked.prior and len(groups) > 1:
        raise ConfigError("errors.prior_several", count=len(groups))
    return [
        Job(
            files=group,
            select=tuple(asked.select),
            ignore=tuple(asked.ignore),
            stdin=stdin if STDIN in group else None,
            prior=tuple(asked.prior),
        )
        for group in groups
    ]


def _no_files(folder: str) -> Outcome:
    return failed((folder,), Message.of("cli.no_files", file=folder))


def status(outcomes: Sequence[Outcome], fail_on: str) -> int:
    """2 if something could not be read, 1 for a finding as grave as ``fail_on``, else 0.

    >>> status((), "error")
    0
    """
    if any(outcome.error is not None for outcome in outcomes):
        return FAILED
    if fail_on == _NEVER:
        return 0
    bound = Severity(fail_on).rank
    return int(any(o.worst is not None and o.worst.rank <= bound for o in outcomes))


COMMAND = Command("check", _arguments, _run)
