"""``classify``: what a code of the classification means, or which codes a name stands for."""

from argparse import ArgumentParser, Namespace
from datetime import date

from budgetdisclosure import classification
from budgetdisclosure.classification import Entry
from budgetdisclosure.cli.command import Command
from budgetdisclosure.cli.say import say
from budgetdisclosure.cli.streams import put, tell
from budgetdisclosure.display import Column, DisplayTable

_COLUMNS = ("code", "name", "level", "table", "fund", "since", "until", "above", "names")
_NOTHING = 1


def _arguments(parser: ArgumentParser, language: str) -> None:
    parser.add_argument("what", metavar="CODE|NAME", help=say("cli.classify.what", language))
    parser.add_argument("--year", type=int, help=say("cli.classify.year", language))


def _run(asked: Namespace) -> int:
    found = _find(asked.what, asked.year)
    if not found:
        tell(_why_not(asked.what, asked.year, asked.lang))
        return _NOTHING
    columns = tuple(Column(say(f"cli.classify.column.{name}", asked.lang)) for name in _COLUMNS)
    rows = tuple(_row(entry, asked.year) for entry in found)
    put(f"{DisplayTable(title='', columns=columns, rows=rows).filled()}\n")
    return 0


def _is_code(what: str) -> bool:
    bare = "".join(what.split())
    return bare.isascii() and bare.isdigit()


def _find(what: str, year: int | None) -> tuple[Entry, ...]:
    if _is_code(what):
        entry = classification.lookup(what, on=year)
        return () if entry is None else (entry,)
    if classification.split_chain(what):
        chain = classification.find_chain(what, on=year)
        return chain.suggestions if chain.entry is None else (chain.entry,)
    return tuple(match.entry for match in classification.find_all(what, on=year))


def _why_not(what: str, year: int | None, language: str) -> str:
    if year is not None and _is_code(what) and (entry := classification.lookup(what)):
        return say("cli.classify.not_then", language, what=str(entry), year=year)
    return say("cli.classify.nothing", language, what=what)


def _row(entry: Entry, year: int | None) -> tuple[str, ...]:
    above = classification.ancestors(entry, year)
    now = entry.name_on(year)
    others = dict.fromkeys(naming.name for naming in entry.namings if naming.name != now)
    return (
        entry.code.digits,
        now,
        entry.level.value,
        entry.table.value,
        entry.fund.value,
        _day(entry.since),
        _day(entry.until),
        " > ".join(one.name_on(year) for one in above),
        "、".join(others),
    )


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


COMMAND = Command("classify", _arguments, _run)
