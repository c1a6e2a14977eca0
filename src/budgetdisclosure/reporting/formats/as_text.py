"""Findings for people and editors: a line that says where and what, then the evidence."""

from collections import Counter
from collections.abc import Iterator

from budgetdisclosure.checking.finding import Severity
from budgetdisclosure.display import printable
from budgetdisclosure.messages import Message
from budgetdisclosure.messages import render as text_of
from budgetdisclosure.reporting.evidence import evidence
from budgetdisclosure.reporting.excerpt import excerpt
from budgetdisclosure.reporting.options import Options
from budgetdisclosure.reporting.outcome import Outcome, Reported, Run
from budgetdisclosure.reporting.summary import summary
from budgetdisclosure.reporting.where import where

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


def render(run: Run, options: Options) -> str:
    """The findings of each document, then what was and what was not checked."""
    lines: list[str] = []
    for outcome in run.outcomes:
        lines += _document(outcome, options)
    if not options.quiet:
        lines += [f"{where(n.place, None)}: {_say(n.message, options)}" for n in run.skipped]
        lines.append(_total(run, options))
    return "".join(f"{line}\n" for line in lines)


def _document(outcome: Outcome, options: Options) -> Iterator[str]:
    file = outcome.files[0] if outcome.files else None
    if outcome.error is not None:
        head = f"{where(None, file)}: {_painted('error', Severity.ERROR, options)}"
        yield f"{head} {outcome.error.key.rpartition('.')[2]} {_say(outcome.error, options)}"
        return
    for reported in outcome.reported:
        yield from _finding(reported, file, options)
    if not options.quiet:
        yield from summary(outcome, options.language)
        yield ""


def _finding(reported: Reported, file: str | None, options: Options) -> Iterator[str]:
    finding = reported.finding
    severity = _painted(finding.severity.value, finding.severity, options)
    message = printable(finding.text(options.language))
    yield f"{where(finding.place, file)}: {severity} {finding.rule} {message}"
    if finding.place is not None and finding.place.quote:
        for line in excerpt(finding.place.quote, reported.mark):
            yield f"    {line}"
    for line in evidence(finding, file, options.language):
        yield f"    {printable(line)}"


def _total(run: Run, options: Options) -> str:
    counts: Counter[Severity] = Counter(
        finding.severity for outcome in run.outcomes for finding in outcome.findings
    )
    return _say(
        Message.of(
            "report.total",
            documents=len(run.outcomes),
            unreadable=sum(outcome.error is not None for outcome in run.outcomes),
            **{severity.value: counts[severity] for severity in Severity},
        ),
        options,
    )


def _painted(text: str, severity: Severity, options: Options) -> str:
    return f"\x1b[{_COLOURS[severity]}m{text}\x1b[0m" if options.colour else text


def _say(message: Message, options: Options) -> str:
    return printable(text_of(message, options.language))
