"""All that is known of one entry of the classification, as a table of two columns."""

from collections.abc import Iterator

from budgetdisclosure.classification import (
    Change,
    ChangeKind,
    Entry,
    Table,
    ancestors,
    cofog,
    predecessors,
    successors,
    trace,
)
from budgetdisclosure.display import Column, DisplayTable

from .say import say


def details(entry: Entry, year: int | None, language: str) -> DisplayTable:
    """Code, name, path, fund, validity, history, COFOG and how sure the row is."""
    columns = (
        Column(say("classify.column.what", language)),
        Column(say("classify.column.value", language)),
    )
    rows = tuple(
        (say(f"classify.row.{name}", language), value)
        for name, value in _rows(entry, year, language)
        if value
    )
    return DisplayTable(title="", columns=columns, rows=rows)


def _rows(entry: Entry, year: int | None, language: str) -> Iterator[tuple[str, str]]:
    above = ancestors(entry, year) or ancestors(entry)
    yield "code", entry.code.digits
    yield "name", entry.name_on(year)
    yield "path", " > ".join(f"{one.code.digits} {one.name_on(year)}" for one in (*above, entry))
    yield "level", entry.level.value
    yield "table", say(f"classify.table.{entry.table.value}", language)
    if entry.table is Table.FUNCTIONAL:
        yield "fund", say(f"classify.fund.{entry.fund.value}", language)
    yield "since", entry.since.isoformat() if entry.since else ""
    yield "until", entry.until.isoformat() if entry.until else ""
    for change in trace(entry):
        yield "history", _told(change, language)
    yield "successors", _others(entry, successors(entry, on=year))
    yield "predecessors", _others(entry, predecessors(entry, on=year) if year is not None else ())
    yield "cofog", _cofog(entry, language)
    yield "known", _known(entry, year, language)


def _told(change: Change, language: str) -> str:
    moved = change.kind is ChangeKind.MOVED
    old = f"{change.old.digits} {change.old_name}" if moved else change.old_name
    new = f"{change.new.digits} {change.new_name}" if moved else change.new_name
    return say(f"classify.change.{change.kind.value}", language, year=change.year, old=old, new=new)


def _others(entry: Entry, found: tuple[Entry, ...]) -> str:
    return "、".join(str(one) for one in found if one is not entry)


def _cofog(entry: Entry, language: str) -> str:
    found = cofog(entry.code)
    if found is None:
        return ""
    division = found.division_zh if language == "zh" else found.division_en
    group = found.group_zh if language == "zh" else found.group_en
    shown = f"{found.division} {division}"
    return f"{shown} > {found.group} {group}" if found.group else shown


def _known(entry: Entry, year: int | None, language: str) -> str:
    naming = entry.naming_on(year)
    if not naming.docs:
        return say("classify.known.unseen", language)
    years = dict.fromkeys((naming.first_seen, naming.last_seen))
    shown = "–".join(map(str, years))
    return say("classify.known.seen", language, docs=naming.docs, years=shown)
