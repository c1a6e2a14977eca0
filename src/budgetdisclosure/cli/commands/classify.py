"""``classify``: what a code of the classification means, or which codes a name stands for."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date

from budgetdisclosure import classification
from budgetdisclosure.classification import Entry
from budgetdisclosure.cli.classified import details
from budgetdisclosure.cli.command import Command
from budgetdisclosure.cli.say import say
from budgetdisclosure.cli.streams import FAILED, put, tell
from budgetdisclosure.display import Column, DisplayTable

_COLUMNS = ("code", "name", "level", "table", "fund", "since", "until", "above", "names")
_BROKEN = 1


def _arguments(parser: ArgumentParser, language: str) -> None:
    parser.add_argument("what", metavar="CODE|NAME", help=say("cli.classify.what", language))
    parser.add_argument("--year", type=_year, help=say("cli.classify.year", language))


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) == 4 and int(text)):
        raise ArgumentTypeError(f"{text} != YYYY")
    return int(text)


def _run(asked: Namespace) -> int:
    what, year, language = asked.what, asked.year, asked.lang
    if classification.split_chain(what):
        return _chain(what, year, language)
    found = _find(what, year)
    if not found:
        tell(_why_not(what, year, language))
        return FAILED
    if len(found) > 1:
        tell(say("classify.several", language, what=what, count=len(found)))
    put(f"{_shown(found, year, language)}\n")
    return 0


def _chain(what: str, year: int | None, language: str) -> int:
    chain = classification.find_chain(what, on=year)
    if chain.entry is not None:
        put(f"{details(chain.entry, year, language)}\n")
        return 0
    place = min(len(chain.steps), len(chain.names) - 1)
    told = say(
        f"classify.chain.{chain.problem.value if chain.problem else 'unknown_name'}",
        language,
        what="".join(chain.names),
        name=chain.names[place],
    )
    tell(told)
    if not chain.suggestions:
        return FAILED
    put(f"{_candidates(chain.suggestions, year, language)}\n")
    return _BROKEN


def _is_code(what: str) -> bool:
    bare = "".join(what.split())
    return bare.isascii() and bare.isdigit()


def _find(what: str, year: int | None) -> tuple[Entry, ...]:
    if _is_code(what):
        entry = classification.lookup(what, on=year)
        return () if entry is None else (entry,)
    return tuple(match.entry for match in classification.find_all(what, on=year))


def _why_not(what: str, year: int | None, language: str) -> str:
    entry = classification.lookup(what) if _is_code(what) and year is not None else None
    if entry is None:
        return say("cli.classify.nothing", language, what=what)
    told = say("cli.classify.not_then", language, what=str(entry), year=year)
    now = [str(one) for one in classification.successors(entry, on=year) if one is not entry]
    return told + (say("classify.now", language, now="、".join(now)) if now else "")


def _shown(found: tuple[Entry, ...], year: int | None, language: str) -> DisplayTable:
    if len(found) == 1:
        return details(found[0], year, language)
    return _candidates(found, year, language)


def _candidates(found: tuple[Entry, ...], year: int | None, language: str) -> DisplayTable:
    columns = tuple(Column(say(f"cli.classify.column.{name}", language)) for name in _COLUMNS)
    rows = tuple(_row(entry, year, language) for entry in found)
    return DisplayTable(title="", columns=columns, rows=rows).filled()


def _row(entry: Entry, year: int | None, language: str) -> tuple[str, ...]:
    above = classification.ancestors(entry, year)
    now = entry.name_on(year)
    others = dict.fromkeys(naming.name for naming in entry.namings if naming.name != now)
    return (
        entry.code.digits,
        now,
        entry.level.value,
        say(f"classify.table.{entry.table.value}", language),
        say(f"classify.fund.{entry.fund.value}", language),
        _day(entry.since),
        _day(entry.until),
        " > ".join(one.name_on(year) for one in above),
        "、".join(others),
    )


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


COMMAND = Command("classify", _arguments, _run)
