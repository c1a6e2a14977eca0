"""Editions of a user, laid over the packaged classification."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import evolve, frozen

from budgetdisclosure.errors import ReadError

from .catalogue import Catalogue
from .codes import Code
from .edition_file import EditionFile, EditionRow, read_edition
from .entry import Entry, Naming
from .in_force import state
from .kinds import Confidence, FundKind
from .names import exact_form
from .when import EARLIEST, LATEST, day_before


@frozen
class Edition:
    """What a registered edition changed: codes it added, gave another name, or confirmed."""

    version: str
    added: tuple[Code, ...]
    renamed: tuple[Code, ...]
    confirmed: tuple[Code, ...]


def register(path: str | Path) -> Edition:
    """Lay the edition in a file over the classification in force, for this process.

    A code that is new is added. A code with the same name is confirmed: it becomes ``official``,
    so that a disagreement is certain in the years of the edition. With another name, the code is
    renamed from ``since`` on, or throughout if no ``since`` is given. ``until`` ends a code.
    Editions add up, later ones first; ``reset`` takes all of them away.

    Raises:
        ReadError: the file or one of its rows cannot be used (see ``read_edition``); a code
            without its parent, or twice. Nothing is changed then.
    """
    catalogue, edition = laid_over(state.catalogue, read_edition(path), Path(path).name)
    state.catalogue = catalogue
    return edition


def reset() -> None:
    """Go back to the packaged classification."""
    state.catalogue = Catalogue()


@contextmanager
def registered(path: str | Path) -> Iterator[Edition]:
    """Register an edition for the length of a ``with`` block."""
    before = state.catalogue
    edition = register(path)
    try:
        yield edition
    finally:
        state.catalogue = before


def laid_over(base: Catalogue, file: EditionFile, source: str) -> tuple[Catalogue, Edition]:
    """The catalogue with an edition laid over ``base``, and what that changed."""
    extra, done = dict(base.extra), dict[str, str]()
    for row in sorted(file.rows, key=lambda one: (len(one.digits), one.digits)):
        if row.digits in done:
            raise ReadError(
                "classification.edition_twice", file=source, line=row.line, code=row.digits
            )
        before = extra.get(row.digits) or _exactly(base, row.digits)
        above = row.digits[:-2]
        if len(row.digits) > 3 and not (above in extra or _exactly(base, above)):
            raise ReadError(
                "classification.edition_parent", file=source, line=row.line, code=row.digits
            )
        if before:
            extra[row.digits] = (*before[:-1], _changed(before[-1], row, file))
            same = exact_form(before[-1].name) == exact_form(row.name)
            done[row.digits] = "confirmed" if same else "renamed"
        else:
            fund = row.fund or _fund_above(base, extra, above)
            extra[row.digits] = (_added(row, file, fund),)
            done[row.digits] = "added"
    sorted_codes = {
        word: tuple(Code.parse(digits) for digits, kind in done.items() if kind == word)
        for word in ("added", "renamed", "confirmed")
    }
    catalogue = Catalogue(extra, (*base.editions, file.version))
    return catalogue, Edition(file.version, **sorted_codes)


def _exactly(base: Catalogue, digits: str) -> tuple[Entry, ...]:
    found = base.meanings(digits)
    return found if found and found[0].code.digits == digits else ()


def _fund_above(base: Catalogue, extra: dict[str, tuple[Entry, ...]], above: str) -> FundKind:
    found = extra.get(above) or _exactly(base, above)
    return found[-1].fund if found else FundKind.GENERAL


def _official(name: str, start: int, end: int, file: EditionFile) -> Naming:
    return Naming(name, start, end, Confidence.OFFICIAL, 0, file.first_year, file.last_year)


def _added(row: EditionRow, file: EditionFile, fund: FundKind) -> Entry:
    start, end = row.start or EARLIEST, row.end or LATEST
    naming = _official(row.name, start, end, file)
    return Entry(Code.parse(row.digits), row.name, fund, (naming,), 0, start, end, start, end)


def _changed(entry: Entry, row: EditionRow, file: EditionFile) -> Entry:
    """``entry`` with what the edition says of it."""
    same = exact_form(entry.name) == exact_form(row.name)
    changed = (_confirmed if same else _renamed)(entry, row, file)
    if row.fund:
        changed = evolve(changed, fund=row.fund)
    if row.end:
        last = evolve(changed.namings[-1], end=row.end)
        namings = (*changed.namings[:-1], last)
        changed = evolve(changed, namings=namings, end=row.end, last_day=row.end)
    return changed


def _confirmed(entry: Entry, row: EditionRow, file: EditionFile) -> Entry:
    """The same name, now official; the years of print are kept where they are certain."""
    *former, last = entry.namings
    first, final = file.first_year, file.last_year
    if last.docs >= 2:
        first = min(filter(None, (last.first_seen, first)), default=None)
        final = max(filter(None, (last.last_seen, final)), default=None)
    named = evolve(last, confidence=Confidence.OFFICIAL, first_seen=first, last_seen=final)
    if row.start is None or former:
        return evolve(entry, name=row.name, namings=(*former, evolve(named, name=row.name)))
    named = evolve(named, name=row.name, start=row.start)
    return evolve(entry, name=row.name, namings=(named,), start=row.start, first_day=row.start)


def _renamed(entry: Entry, row: EditionRow, file: EditionFile) -> Entry:
    """Another name: from ``since`` on, or in place of the last one."""
    *former, last = entry.namings
    start = last.start
    if row.start is not None and row.start > last.start:
        former.append(evolve(last, end=day_before(row.start)))
        start = row.start
    named = _official(row.name, start, last.end, file)
    return evolve(entry, name=row.name, namings=(*former, named))
