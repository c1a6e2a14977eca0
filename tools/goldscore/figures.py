"""How many gold figures were read, with the right value, unit, place and path."""

from collections.abc import Iterable, Sequence

from attrs import frozen

from .assign import Rank, best_pairs
from .gold import spot, text
from .paths import Mapping
from .records import Entry, Print, Spot
from .text import overlap, same_value, squeezed


@frozen(kw_only=True)
class FigureScore:
    """Counts of gold figures; each step asks for more than the one before."""

    total: int = 0
    placed: int = 0
    read: int = 0
    right: int = 0
    directions: int = 0
    directions_right: int = 0
    misses: tuple[str, ...] = ()


def score(entries: Sequence[Entry], prints: Sequence[Print], mapping: Mapping) -> FigureScore:
    """Holds gold ``entries`` against ``prints``.

    Gold figures with one place, value and quote are one print that states several quantities, and
    are met by one print of ours; apart from that, a print of ours meets one of the gold's.
    """
    groups = _groups(entries)
    pairs = best_pairs(_candidates(groups, prints, mapping))
    counts = {"placed": 0, "read": 0, "right": 0, "directions": 0, "directions_right": 0}
    misses = []
    for index, group in enumerate(groups):
        found = prints[pairs[index]] if index in pairs else None
        for entry in group:
            problem = _problem(entry, found, mapping)
            counts["placed"] += found is not None
            counts["read"] += problem in ("", "path")
            counts["right"] += problem == ""
            if found is not None and "direction" in entry:
                counts["directions"] += 1
                counts["directions_right"] += found.direction == entry["direction"]
            if problem:
                misses.append(_miss(entry, found, problem))
    return FigureScore(total=len(entries), misses=tuple(misses), **counts)


def _groups(entries: Iterable[Entry]) -> list[list[Entry]]:
    groups: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        key = (spot(entry), text(entry, "value"), entry["unit"], str(entry["place"]))
        groups.setdefault(key, []).append(entry)
    return list(groups.values())


def _candidates(
    groups: Sequence[Sequence[Entry]], prints: Sequence[Print], mapping: Mapping
) -> Iterable[tuple[Rank, int, int]]:
    for left, group in enumerate(groups):
        here = spot(group[0])
        for right, found in enumerate(prints):
            if not _same_print(group[0], here, found):
                continue
            hits = sum(_path_fits(entry, found, mapping) for entry in group)
            shared = overlap(here.quote, found.spot.quote)
            exact = here.column is not None and here.column == found.spot.column
            yield (not exact, not _same_unit(group[0], found, mapping), -hits, -shared), left, right


def _same_print(entry: Entry, here: Spot, found: Print) -> bool:
    return (
        here.touches(found.spot)
        and here.crosses(found.spot)
        and _same_number(text(entry, "value"), found)
    )


def _same_number(gold: str, found: Print) -> bool:
    """A range (2-3条) is no number, and is met by what was printed."""
    return _same_digits(gold, found.value) or gold == found.printed


def _same_digits(gold: str, ours: str) -> bool:
    """Values as printed: 3.70 is not 3.7, whatever the separators."""
    digits = squeezed(gold).replace(",", "").replace("，", "")
    return digits == ours if same_value(gold, ours) else False


def _same_unit(entry: Entry, found: Print, mapping: Mapping) -> bool:
    return mapping.unit(entry["unit"]) == mapping.unit(found.unit)


def _path_fits(entry: Entry, found: Print, mapping: Mapping) -> bool:
    return mapping.is_free(entry["path"]) or bool(mapping.ours(entry["path"]) & found.paths)


def _problem(entry: Entry, found: Print | None, mapping: Mapping) -> str:
    if found is None:
        return "not read"
    if not _same_unit(entry, found, mapping):
        return "unit"
    return "" if _path_fits(entry, found, mapping) else "path"


def _miss(entry: Entry, found: Print | None, problem: str) -> str:
    ours = "" if found is None else f" | ours {found.value}{found.unit} {sorted(found.paths)}"
    value = f"{text(entry, 'value')}{entry['unit']}"
    return f"{spot(entry)} {entry['path']} {value} | {squeezed(text(entry, 'quote'))} | {problem}{ours}"
