"""Findings as workflow commands, which GitHub shows beside the lines of a change."""

from collections.abc import Iterator

from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.messages import render as text_of
from budgetdisclosure.reporting.options import Options
from budgetdisclosure.reporting.outcome import Outcome, Run
from budgetdisclosure.reporting.where import where

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(run: Run, options: Options) -> str:
    """One command a line."""
    return "".join(
        f"{command}\n" for outcome in run.outcomes for command in _commands(outcome, options)
    )


def _commands(outcome: Outcome, options: Options) -> Iterator[str]:
    file = outcome.files[0] if outcome.files else None
    if outcome.error is not None:
        yield _command("error", {"file": file}, text_of(outcome.error, options.language))
    for finding in outcome.findings:
        yield _finding(finding, file, options.language)


def _finding(finding: Finding, file: str | None, language: str) -> str:
    place = finding.place
    title = f"{finding.rule} {finding.name}"
    text = finding.text(language)
    if place is None or place.line is None:
        text = f"{where(place, file)}: {text}"
        return _command(_COMMAND[finding.severity], {"file": file, "title": title}, text)
    last = None if place.end_column is None else place.end_column - 1
    properties = {
        "file": place.file or file,
        "line": place.line,
        "col": place.column,
        "endColumn": last,
        "title": title,
    }
    return _command(_COMMAND[finding.severity], properties, text)


def _command(command: str, properties: dict[str, str | int | None], text: str) -> str:
    given = ",".join(
        f"{name}={_escaped(str(value)).replace(':', '%3A').replace(',', '%2C')}"
        for name, value in properties.items()
        if value is not None
    )
    return f"::{command} {given}::{_escaped(text)}" if given else f"::{command}::{_escaped(text)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
