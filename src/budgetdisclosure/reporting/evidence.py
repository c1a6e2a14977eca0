"""What stands behind a finding: what should be there, from which figures, what depends on it."""

from collections.abc import Iterator

from budgetdisclosure.checking.finding import Finding, Operand, Related
from budgetdisclosure.messages import Message, render

from .where import where
from .words import words_for


def evidence(finding: Finding, file: str | None, language: str) -> Iterator[str]:
    """Lines of text: expected value, operands, related places, suggestion."""
    stated = finding.stated or ""
    if finding.expected is not None:
        key = "report.expected_for" if stated else "report.expected"
        yield _text(key, language, expected=finding.expected, stated=stated)
    if finding.difference is not None:
        yield _text("report.difference", language, difference=finding.difference)
    for operand in finding.operands:
        yield _operand(operand, file, language)
    for related in finding.related:
        yield _related(related, file, language)
    if finding.hint is not None:
        yield _text("report.suggestion", language, text=render(finding.hint, language))


def _operand(operand: Operand, file: str | None, language: str) -> str:
    interval = "" if operand.interval is None else f" {operand.interval}"
    return _text(
        "report.operand",
        language,
        name=words_for(operand.name, language),
        value=f"{operand.value}{operand.unit}{interval}",
        where=_at(operand, file),
    )


def _related(related: Related, file: str | None, language: str) -> str:
    role = _text(f"report.role.{related.role}", language)
    parts = [
        _text(f"report.{word}_value", language, value=value)
        for word, value in (("stated", related.stated), ("expected", related.expected))
        if value is not None
    ]
    return _text(
        "report.related",
        language,
        role=role,
        name=words_for(related.path, language),
        values="".join(f" {part}" for part in parts),
        where=_at(related, file),
    )


def _at(thing: Operand | Related, file: str | None) -> str:
    """The place in brackets; the file is named only where it is another one."""
    if thing.place is None:
        return ""
    spot = where(thing.place, file)
    same = f"{where(None, file)}:"
    return f" ({spot.removeprefix(same)})"


def _text(key: str, language: str, **arguments: object) -> str:
    return render(Message.of(key, **arguments), language)
