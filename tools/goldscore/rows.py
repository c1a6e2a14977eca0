"""How many cells of the gold's table rows stand in ours, in the same row of the same table."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from attrs import frozen

from .gold import spot
from .records import Entry, Row, Spot
from .text import bare, squeezed


@frozen(kw_only=True)
class RowScore:
    """Counts of printed gold cells."""

    total: int = 0
    read: int = 0
    misses: tuple[str, ...] = ()


def score(entries: Sequence[Entry], rows: Sequence[Row]) -> RowScore:
    """Holds the values of gold rows against our rows of the same name or code and place.

    A row that prints no label can only be told by its place and values. A form has several labels
    in one row, each with its value behind it, where the gold has a row for each.
    """
    total = read = 0
    misses = []
    for entry in entries:
        wanted = [value for value in entry["values"].values() if squeezed(str(value))]
        total += len(wanted)
        lost = _lost(entry, wanted, rows)
        read += len(wanted) - lost.total()
        if lost:
            misses.append(f"{spot(entry)} {entry['table']} {entry['name']} | {sorted(lost)}")
    return RowScore(total=total, read=read, misses=tuple(misses))


def _lost(entry: Entry, wanted: Sequence[str], rows: Sequence[Row]) -> Counter[str]:
    here = spot(entry)
    labels = {squeezed(entry[key]) for key in ("name", "code") if entry.get(key)}
    values = Counter(bare(str(value)) for value in wanted)
    best = values
    for row in rows:
        for texts in _readings(here, labels, row):
            left = values - Counter(bare(text) for text in texts)
            best = min(best, left, key=Counter.total)
    return best


def _readings(here: Spot, labels: Set[str], row: Row) -> Iterator[Sequence[str]]:
    """The texts of a row that stands where the gold's does: all, or those behind its label."""
    inside = [_inside(here, where) for where in row.spots]
    if any(inside) and (not labels or not row.labels or labels & row.labels):
        yield row.texts
    for at, text in enumerate(row.texts):
        if inside[at] and squeezed(text) in labels:
            yield [
                other
                for other, near in zip(row.texts[at + 1 :], inside[at + 1 :], strict=True)
                if near
            ]


def _inside(here: Spot, where: Spot) -> bool:
    if here.line is None or where.line is None:
        return here.touches(where)
    return here.line <= where.line <= (here.last_line or here.line)
