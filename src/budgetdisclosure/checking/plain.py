"""Findings about a figure, or about something that should be there and is not."""

from collections.abc import Iterator

from budgetdisclosure.messages import Message
from budgetdisclosure.source import Place

from .case import Case
from .explain import name_of
from .finding import Finding, Severity
from .prints import Print


def first(case: Case, path: str) -> Print | None:
    """The first print of ``path``."""
    prints = case.index.at(path)
    return prints[0] if prints else None


def about(code: str, severity: str, one: Print, **arguments: object) -> Finding:
    """A finding about a printed figure."""
    return Finding(
        rule=code,
        severity=Severity(severity),
        detail=Message.of(
            f"{code}.message", name=name_of(one.path), stated=one.figure, **arguments
        ),
        stated=str(one.figure),
        path=one.path,
        place=one.place,
    )


def absent(code: str, severity: str, place: Place | None, **arguments: object) -> Finding:
    """A finding about something missing, at the heading or figure where it should stand."""
    return Finding(
        rule=code,
        severity=Severity(severity),
        detail=Message.of(f"{code}.message", **arguments),
        place=place,
    )


def is_zero(one: Print | None) -> bool:
    """Whether a zero is printed."""
    return one is not None and not one.figure.value


def is_some(one: Print | None) -> bool:
    """Whether something over zero is printed."""
    return one is not None and one.figure.value > 0


def of_tables(case: Case, code: str) -> Iterator[Finding]:
    """Findings about tables that are wrong as a whole."""
    for slip in case.slips:
        if slip.rule == code:
            yield Finding(
                rule=code,
                severity=Severity.ERROR,
                detail=Message.of(
                    f"{code}.message_table",
                    title=slip.title,
                    stated=slip.stated,
                    expected=slip.expected,
                ),
                stated=slip.stated,
                expected=slip.expected,
                place=slip.place,
            )
