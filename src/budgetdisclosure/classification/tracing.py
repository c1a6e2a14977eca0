"""The whole history of an item, and what stands for it on another date."""

from collections.abc import Callable

from .catalogue import Catalogue
from .entry import Entry
from .history import Change, moves_in, moves_out, renames

_Step = Callable[[Catalogue, Entry], tuple[Change, ...]]


def trace(catalogue: Catalogue, entry: Entry) -> tuple[Change, ...]:
    """All changes that lead to ``entry`` and away from it, in order of year and code."""
    found: dict[Change, None] = {}
    for step, forward in ((moves_in, False), (moves_out, True)):
        _follow(catalogue, entry, step, found, forward=forward)
    return tuple(sorted(found, key=lambda c: (c.year, c.old.digits, c.new.digits, c.old_name)))


def _follow(
    catalogue: Catalogue, entry: Entry, step: _Step, found: dict[Change, None], *, forward: bool
) -> None:
    pending, seen = [entry], {_identity(entry)}
    while pending:
        one = pending.pop()
        found.update(dict.fromkeys(renames(one)))
        for change in step(catalogue, one):
            found[change] = None
            for other in catalogue.meanings(change.new if forward else change.old):
                if _was_there(other, change, forward) and _identity(other) not in seen:
                    seen.add(_identity(other))
                    pending.append(other)


def _was_there(entry: Entry, change: Change, forward: bool) -> bool:
    """Whether this meaning of the code is the one from which, or to which, the change went."""
    if forward:
        return entry.end // 10000 >= change.year
    return entry.start // 10000 < change.year


def successors(catalogue: Catalogue, entry: Entry, day: int) -> tuple[Entry, ...]:
    """What stands for ``entry`` on a day after its end; itself while it holds."""
    return _reach(catalogue, entry, day, {_identity(entry)})


def _reach(
    catalogue: Catalogue, entry: Entry, day: int, seen: set[tuple[str, int]]
) -> tuple[Entry, ...]:
    if day <= entry.end:
        return (entry,)
    result: dict[tuple[str, int], Entry] = {}
    for change in moves_out(catalogue, entry):
        for other in catalogue.meanings(change.new):
            if _was_there(other, change, True) and _identity(other) not in seen:
                seen.add(_identity(other))
                for one in _reach(catalogue, other, day, seen):
                    result[_identity(one)] = one
    return tuple(result[key] for key in sorted(result))


def predecessors(catalogue: Catalogue, entry: Entry, day: int) -> tuple[Entry, ...]:
    """What stood for ``entry`` on a day before its beginning; itself while it holds."""
    if day >= entry.start:
        return (entry,)
    result = {
        _identity(one): one
        for change in moves_in(catalogue, entry)
        for old in catalogue.meanings(change.old)
        if _was_there(old, change, False)
        for one in predecessors(catalogue, old, day)
    }
    return tuple(result[key] for key in sorted(result))


def _identity(entry: Entry) -> tuple[str, int]:
    return entry.code.digits, entry.start
