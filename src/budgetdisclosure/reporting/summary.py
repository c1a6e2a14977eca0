"""What was checked in a document, what was not and why, and what was not understood."""

from collections.abc import Iterator, Sequence

from budgetdisclosure.display import mask_personal, printable
from budgetdisclosure.messages import Message, render
from budgetdisclosure.source import Note

from .outcome import Outcome
from .where import where

SHOWN = 10
"""Lines of one kind that are shown; the rest is counted (the JSON report holds all)."""


def summary(outcome: Outcome, language: str) -> Iterator[str]:
    """The lines of a summary, the first at the margin."""
    yield _text(
        "report.document",
        language,
        file="、".join(outcome.files) or "-",
        about=_about(outcome, language),
    )
    key = "report.checked_undefined" if outcome.undefined else "report.checked"
    yield "  " + _text(key, language, checked=outcome.checked, undefined=outcome.undefined)
    if outcome.not_checked:
        yield "  " + _text("report.not_checked", language, count=outcome.not_checked)
        lines = [f"{count:>5}  {render(reason, language)}" for reason, count in outcome.reasons]
        yield from _some(lines, language)
    yield from reading_summary(outcome, language)


def reading_summary(outcome: Outcome, language: str) -> Iterator[str]:
    """What was read and what was not."""
    printed, read = outcome.coverage.printed, outcome.coverage.read
    key = "report.coverage" if printed else "report.no_figures"
    share = percent(read, printed) if printed else ""
    yield "  " + _text(key, language, read=read, printed=printed, percent=share)
    for key, notes in (("report.unread", outcome.unread), ("report.notes", outcome.notes)):
        if notes:
            yield "  " + _text(key, language, count=len(notes))
            yield from _some([f"    {_note(note, outcome, language)}" for note in notes], language)


def percent(part: int, whole: int) -> str:
    """``part`` in per cent of ``whole`` to one decimal, cut off so that 100.0 means all.

    >>> percent(398, 412), percent(999999, 1000000)
    ('96.6', '99.9')
    """
    tenths = part * 1000 // whole
    return f"{tenths // 10}.{tenths % 10}"


def _about(outcome: Outcome, language: str) -> str:
    kind = None if outcome.kind is None else _text(f"report.kind.{outcome.kind}", language)
    parts = (outcome.unit, None if outcome.year is None else str(outcome.year), kind)
    return " ".join(printable(part) for part in parts if part)


def _note(note: Note, outcome: Outcome, language: str) -> str:
    said = mask_personal(render(note.message, language))
    if note.place is None:
        return said
    return f"{where(note.place, outcome.files[0] if outcome.files else None)}: {said}"


def _some(lines: Sequence[str], language: str) -> Iterator[str]:
    yield from map(printable, lines[:SHOWN])
    if len(lines) > SHOWN:
        yield "    " + _text("report.more", language, count=len(lines) - SHOWN)


def _text(key: str, language: str, **arguments: object) -> str:
    return printable(render(Message.of(key, **arguments), language))
