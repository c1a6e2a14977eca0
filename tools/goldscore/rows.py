"""How many cells of the gold's table rows stand in ours, in the same row of the same table."""

from collections import Counter
from collections.abc import Sequence

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

    A row that prints no label can only be told by its place and values.
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
        fits = not labels or not row.labels or labels & row.labels
        if fits and any(_inside(here, where) for where in row.spots):
            left = values - Counter(bare(text) for text in row.texts)
            best = min(best, left, key=Counter.total)
    return best


def _inside(here: Spot, where: Spot) -> bool:
    if here.line is None or where.line is None:
        return here.touches(where)
    return here.line <= where.line <= (here.last_line or here.line)
