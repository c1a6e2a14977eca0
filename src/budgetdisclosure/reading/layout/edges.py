"""Rules drawn in pieces become edges, and edges that cross become the frame of one table."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from .intervals import cluster, merge
from .letter import Rule

_LEVEL = 10.0
"""Points by which the ends of level edges differ at most."""


class Frame(NamedTuple):
    """Edges that hang together: positions of the lines, and the drawn stretches of each."""

    rows: dict[float, list[tuple[float, float]]]
    columns: dict[float, list[tuple[float, float]]]


def _edges(rules: Iterable[Rule], tolerance: float) -> list[Rule]:
    rules = list(rules)
    centre: dict[float, float] = {}
    for group in cluster([at for at, _, _ in rules], tolerance):
        centre |= dict.fromkeys(group, sum(group) / len(group))
    stretches: dict[float, list[tuple[float, float]]] = defaultdict(list)
    for at, start, end in rules:
        stretches[centre[at]].append((start, end))
    return [
        (at, start, end)
        for at, parts in stretches.items()
        for start, end in merge(parts, tolerance)
    ]


def frames(horizontal: Sequence[Rule], vertical: Sequence[Rule], tolerance: float) -> list[Frame]:
    """Group rules into frames of edges that cross or touch each other.

    Args:
        horizontal: Rules with ``at`` = y.
        vertical: Rules with ``at`` = x.
        tolerance: In points; rules nearer than that are one line.
    """
    rows, columns = _edges(horizontal, tolerance), _edges(vertical, tolerance)
    parent = list(range(len(rows) + len(columns)))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    across = sorted((x, j) for j, (x, _, _) in enumerate(columns))
    for i, (y, left, right) in enumerate(rows):
        first, own = bisect_left(across, (left - tolerance,)), root(i)
        for x, j in islice(across, first, None):
            if x > right + tolerance:
                break
            _, top, bottom = columns[j]
            if top - tolerance <= y <= bottom + tolerance:
                other = root(len(rows) + j)
                parent[own] = other
                own = other
    found: dict[int, Frame] = {}
    for i, (at, start, end) in enumerate(rows):
        frame = found.setdefault(root(i), Frame({}, {}))
        frame.rows.setdefault(at, []).append((start, end))
    for j, (at, start, end) in enumerate(columns, len(rows)):
        frame = found.setdefault(root(j), Frame({}, {}))
        frame.columns.setdefault(at, []).append((start, end))
    whole = [frame for frame in found.values() if frame.rows and frame.columns]
    lone = [
        (at, *part) for f in found.values() if not f.rows for at, (part, *_) in f.columns.items()
    ]
    for frame in whole:
        lone = _adopt(frame, lone)
    return whole


def _adopt(frame: Frame, lone: list[Rule]) -> list[Rule]:
    """Give a frame the lone vertical edges beside it that are as high as it is; the rest of them.

    They bound merged cells that go on over both page ends and so have no horizontal edge. No such
    cell is wider than what the frame holds.
    """
    parts = [part for column in frame.columns.values() for part in column]
    top, bottom = min(start for start, _ in parts), max(end for _, end in parts)
    left = [rule for rule in lone if rule[0] < min(frame.columns)]
    right = [rule for rule in lone if rule[0] > max(frame.columns)]
    wide = max(frame.columns) - min(frame.columns)
    taken = []
    for rule in (*sorted(left, reverse=True), *sorted(right)):
        at, start, end = rule
        distance = min(abs(at - other) for other in frame.columns)
        level = abs(start - top) < _LEVEL and abs(end - bottom) < _LEVEL
        if level and _LEVEL < distance < wide:
            frame.columns[at] = [(start, end)]
            taken.append(rule)
    return [rule for rule in lone if rule not in taken]
