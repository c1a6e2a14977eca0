"""Rules drawn in pieces become edges, and edges that cross become the frame of one table."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .intervals import cluster, merge
from .letter import Rule

_LEVEL, _BESIDE = 10.0, 150.0
"""Points by which ends of edges differ at most, and which a column is wide at most."""


class Frame(NamedTuple):
    """Edges that hang together: positions of the lines, and the drawn stretches of each."""

    rows: dict[float, list[tuple[float, float]]]
    columns: dict[float, list[tuple[float, float]]]


def _edges(rules: Iterable[Rule], tolerance: float) -> list[Rule]:
    rules = list(rules)
    groups = cluster((rule.at for rule in rules), tolerance)
    centre = {value: sum(group) / len(group) for group in groups for value in group}
    stretches: dict[float, list[tuple[float, float]]] = defaultdict(list)
    for at, start, end in rules:
        stretches[centre[at]].append((start, end))
    return [
        Rule(at, start, end)
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

    for i, (y, left, right) in enumerate(rows):
        for j, (x, top, bottom) in enumerate(columns, len(rows)):
            reached = left - tolerance <= x <= right + tolerance
            if reached and top - tolerance <= y <= bottom + tolerance:
                parent[root(i)] = root(j)
    found: dict[int, Frame] = {}
    for i, (at, start, end) in enumerate(rows):
        frame = found.setdefault(root(i), Frame({}, {}))
        frame.rows.setdefault(at, []).append((start, end))
    for j, (at, start, end) in enumerate(columns, len(rows)):
        frame = found.setdefault(root(j), Frame({}, {}))
        frame.columns.setdefault(at, []).append((start, end))
    whole = [frame for frame in found.values() if frame.rows and frame.columns]
    for frame in found.values():
        if not frame.rows:
            _adopt(frame, whole)
    return whole


def _adopt(lone: Frame, whole: list[Frame]) -> None:
    """Give a lone vertical edge to the frame that it stands beside over its whole height.

    It bounds a merged cell that goes on over both page ends and so has no horizontal edge.
    """
    for at, stretches in lone.columns.items():
        top, bottom = stretches[0][0], stretches[-1][1]
        for frame in whole:
            parts = [part for column in frame.columns.values() for part in column]
            same_top = abs(min(start for start, _ in parts) - top) < _LEVEL
            same_bottom = abs(max(end for _, end in parts) - bottom) < _LEVEL
            distance = min(abs(at - other) for other in frame.columns)
            if same_top and same_bottom and _LEVEL < distance < _BESIDE:
                frame.columns[at] = stretches
                break
