"""Findings as one web page that needs nothing else: no script, no font, no other file."""

from collections.abc import Iterator
from html import escape

from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.display import mask_personal, printable
from budgetdisclosure.messages import Message
from budgetdisclosure.messages import render as text_of
from budgetdisclosure.reporting.evidence import evidence
from budgetdisclosure.reporting.mark import Mark
from budgetdisclosure.reporting.options import Options
from budgetdisclosure.reporting.outcome import Outcome, Reported, Run
from budgetdisclosure.reporting.summary import summary
from budgetdisclosure.reporting.where import where

_STYLE = """
body { font-family: sans-serif; line-height: 1.5; max-width: 60em; margin: 2em auto; padding: 0 1em; }
article { border-left: .3em solid #888; margin: 1em 0; padding: .1em 1em; }
.error { border-color: #b00020; } .warning { border-color: #b26a00; } .info { border-color: #00639b; }
blockquote { background: #f4f4f4; color: #222; margin: .5em 0; padding: .5em 1em; }
mark { background: #ffe08a; } pre { white-space: pre-wrap; } ul { margin: .5em 0; }
"""


def render(run: Run, options: Options) -> str:
    """A section for a document, in it an article for a finding with the figure marked."""
    title = text_of(Message.of("report.html.title"), options.language)
    language = {"zh": "zh-CN"}.get(options.language, options.language)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{language}"><head><meta charset="utf-8">',
        f"<title>{_safe(title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{_safe(title)}</h1>",
    ]
    for outcome in run.outcomes:
        lines += _document(outcome, options)
    if run.skipped and not options.quiet:
        lines.append("<ul>")
        lines += [
            f"<li>{_safe(where(n.place, None))}: {_safe(text_of(n.message, options.language))}</li>"
            for n in run.skipped
        ]
        lines.append("</ul>")
    page = "\n".join([*lines, "</body></html>"]) + "\n"
    return page.encode("ascii", "xmlcharrefreplace").decode("ascii") if options.ascii else page


def _document(outcome: Outcome, options: Options) -> Iterator[str]:
    file = outcome.files[0] if outcome.files else None
    yield f"<section><h2>{_safe('、'.join(outcome.files) or '-')}</h2>"
    if outcome.error is not None:
        said = _safe(text_of(outcome.error, options.language))
        yield f'<article class="error"><p>{said}</p></article>'
    else:
        if not options.quiet:
            shown = "\n".join(line.strip() for line in summary(outcome, options.language))
            yield f"<pre>{escape(shown)}</pre>"
        if not outcome.reported:
            nothing = text_of(Message.of("report.html.nothing"), options.language)
            yield f"<p>{_safe(nothing)}</p>"
    for reported in outcome.reported:
        yield from _article(reported, file, options.language)
    yield "</section>"


def _article(reported: Reported, file: str | None, language: str) -> Iterator[str]:
    finding = reported.finding
    severity = finding.severity.value
    spot = _safe(where(finding.place, file))
    yield f'<article class="{severity}" id="f{finding.fingerprint}">'
    yield f"<p><b>{severity} {_safe(finding.rule)}</b> <small>{spot}</small></p>"
    yield f"<p>{_safe(finding.text(language))}</p>"
    yield from _quote(finding, reported.mark)
    proof = [f"<li>{_safe(line)}</li>" for line in evidence(finding, file, language)]
    if proof:
        yield f"<ul>{''.join(proof)}</ul>"
    yield "</article>"


def _quote(finding: Finding, mark: Mark | None) -> Iterator[str]:
    if finding.place is None or not finding.place.quote:
        return
    quote = mask_personal(finding.place.quote)
    start, end = mark or (0, 0)
    marked = f"<mark>{_safe(quote[start:end])}</mark>" if mark else ""
    yield f"<blockquote>{_safe(quote[:start])}{marked}{_safe(quote[end:])}</blockquote>"


def _safe(text: str) -> str:
    return escape(printable(text))
