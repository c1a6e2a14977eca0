"""Following an item through renames and moves."""

from enum import Enum

from attrs import frozen

from .catalogue import Catalogue
from .codes import Code
from .entry import Entry
from .kinds import Confidence
from .moving import Move, moves_from, moves_to


class ChangeKind(Enum):
    """A code got another name, or its content went to another code."""

    RENAMED = "renamed"
    MOVED = "moved"


@frozen
class Change:
    """One step in the life of an item, in force from ``year``.

    ``is_inferred`` marks the move of an item that the data state only for its 款: the item of the
    same name there, or the new 款 itself, is taken for it.
    """

    year: int
    kind: ChangeKind
    old: Code
    old_name: str
    new: Code
    new_name: str
    confidence: Confidence
    is_inferred: bool = False


def renames(entry: Entry) -> tuple[Change, ...]:
    """The changes of name of one entry, oldest first."""
    pairs = zip(entry.namings, entry.namings[1:], strict=False)
    return tuple(
        Change(
            new.start // 10000,
            ChangeKind.RENAMED,
            entry.code,
            old.name,
            entry.code,
            new.name,
            old.confidence,
        )
        for old, new in pairs
    )


def moves_out(catalogue: Catalogue, entry: Entry) -> tuple[Change, ...]:
    """Where the content of an entry went; a code may lose content and yet go on."""
    move = _before_move(entry, entry.code)
    if move is not None:
        return _changes(entry, _entries(catalogue, move), move, inferred=False)
    above = entry.code.parent
    move = _before_move(entry, above) if above and entry.until else None
    if move is None:
        return ()
    targets = _entries(catalogue, move)
    namesakes = [one for target in targets if (one := _namesake(catalogue, entry, target))]
    return _changes(entry, namesakes or targets, move, inferred=True)


def moves_in(catalogue: Catalogue, entry: Entry) -> tuple[Change, ...]:
    """Where the content of an entry came from."""
    sources = [move.old for move in moves_to().get(entry.code.digits, ())]
    above = entry.code.parent
    for move in moves_to().get(above.digits, ()) if above else ():
        sources += [child.code for child in catalogue.children(move.old)]
    return tuple(
        change
        for source in sources
        for old in catalogue.meanings(source)
        for change in moves_out(catalogue, old)
        if change.new == entry.code
    )


def _before_move(entry: Entry, code: Code) -> Move | None:
    """The move that ended ``code``, if ``entry`` is from before it."""
    move = moves_from().get(code.digits)
    return move if move and entry.start // 10000 < move.year else None


def _entries(catalogue: Catalogue, move: Move) -> list[Entry]:
    found = (catalogue.lookup(code, move.year) or catalogue.lookup(code) for code in move.new)
    return [entry for entry in found if entry is not None]


def _namesake(catalogue: Catalogue, entry: Entry, target: Entry) -> Entry | None:
    """The entry of the same name: the target itself or one below it."""
    names = {naming.name for naming in entry.namings}
    near = (target, *catalogue.children(target.code))
    return next((one for one in near if names & {n.name for n in one.namings}), None)


def _changes(
    entry: Entry, targets: list[Entry], move: Move, *, inferred: bool
) -> tuple[Change, ...]:
    return tuple(
        Change(
            move.year,
            ChangeKind.MOVED,
            entry.code,
            entry.name,
            target.code,
            target.name_on(move.year),
            move.confidence,
            inferred,
        )
        for target in dict.fromkeys(targets)
    )
