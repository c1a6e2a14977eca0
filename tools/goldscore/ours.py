"""The library's answers as plain records, read by attribute name only."""

import time
from collections.abc import Iterable
from pathlib import PurePath
from types import ModuleType
from typing import Any

from .records import Check, Found, Print, Reading, Related, Row, Spot
from .text import has_digits, squeezed


def take(library: ModuleType, paths: list[str]) -> Reading:
    """Reads, verifies and checks ``paths`` as one disclosure."""
    started = time.perf_counter()
    try:
        disclosure = library.read(paths[0] if len(paths) == 1 else paths)
    except library.BudgetDisclosureError as error:
        return Reading(problem=str(error))
    verified = library.verify(disclosure)
    findings = library.check(disclosure)
    seconds = time.perf_counter() - started
    coverage = getattr(disclosure, "coverage", None)
    return Reading(
        prints=prints_of(disclosure),
        checks=tuple(_check(item) for item in verified),
        findings=tuple(_found(item) for item in findings),
        rows=tuple(_row(row) for table in disclosure.tables for row in table.rows),
        printed=getattr(coverage, "printed", 0),
        read=getattr(coverage, "read", 0),
        seconds=seconds,
    )


def spot_of(place: Any) -> Spot:
    """A place of ours; one that does not exist is nowhere."""
    if place is None:
        return Spot()
    file = getattr(place, "file", None)
    return Spot(
        file=PurePath(file).name if file else None,
        page=getattr(place, "page", None),
        line=getattr(place, "line", None),
        column=getattr(place, "column", None),
        end=getattr(place, "end_column", None),
        quote=getattr(place, "quote", "") or "",
    )


def text_of(value: Any) -> str:
    """A figure, a number, a text or None as text: the digits of a figure without its unit."""
    if value is None:
        return ""
    return str(getattr(value, "value", value))


def prints_of(disclosure: Any) -> tuple[Print, ...]:
    """Figures of narrative and tables; what stands at one place is one print."""
    cells = (cell for table in disclosure.tables for row in table.rows for cell in row.cells)
    merged: dict[tuple[Any, ...], Print] = {}
    for order, item in enumerate((*disclosure.statements, *cells)):
        if item.value is None:
            continue
        spot = spot_of(item.place)
        value, unit = text_of(item.value), getattr(item.value, "unit", "") or ""
        at = getattr(item.place, "start", None)
        key = (spot.file, spot.page, spot.line, at if at is not None else -order, value, unit)
        known = merged[key].paths if key in merged else frozenset()
        merged[key] = Print(
            paths=known | {item.path},
            value=value,
            printed=getattr(item.value, "printed", None) or "",
            unit=str(unit),
            spot=spot,
            direction=_word(getattr(item, "direction", None)),
        )
    return tuple(merged.values())


def _word(value: Any) -> str | None:
    return None if value is None else str(getattr(value, "value", value))


def _check(item: Any) -> Check:
    return Check(
        kind=_word(item.kind) or "",
        path=item.path or "",
        stated=stated_of(item.stated),
        expected=text_of(item.expected),
        verdict=_word(item.verdict) or "",
        spot=spot_of(item.place),
        reason=message_of(getattr(item, "reason", None) or ""),
    )


def stated_of(value: Any) -> str:
    """As ``text_of``; a number written in words (两室三科) as these words, as in the gold files."""
    printed = getattr(value, "printed", None) or ""
    return printed if printed and not has_digits(printed) else text_of(value)


def _found(item: Any) -> Found:
    return Found(
        rule=item.rule,
        severity=_word(item.severity) or "",
        stated=text_of(item.stated),
        expected=text_of(item.expected),
        message=message_of(item.message),
        path=item.path or "",
        spot=spot_of(item.place),
        related=tuple(_related(one) for one in item.related or ()),
    )


def message_of(message: Any) -> str:
    """The text of a message, which may still be a key with arguments."""
    if isinstance(message, str):
        return message
    from budgetdisclosure.messages import render  # noqa: PLC0415 - fakes come without the library

    return render(message)


def _related(item: Any) -> Related:
    place = getattr(item, "place", None)
    return Related(
        spot=None if place is None else spot_of(place),
        stated=text_of(getattr(item, "stated", None)),
        expected=text_of(getattr(item, "expected", None)),
        path=getattr(item, "path", "") or "",
    )


def _row(row: Any) -> Row:
    cells: Iterable[Any] = tuple(row.cells)
    names = (getattr(row, "name", ""), getattr(row, "code", ""))
    return Row(
        labels=frozenset(squeezed(name) for name in names if name),
        texts=tuple(cell.text for cell in cells),
        spots=tuple(spot_of(cell.place) for cell in cells),
    )
