"""Rules drawn in pieces become edges, and edges that cross become the frame of one table."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
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
    lone = [
        Rule(at, *part)
        for f in found.values()
        if not f.rows
        for at, (part, *_) in f.columns.items()
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
    left = [rule for rule in lone if rule.at < min(frame.columns)]
    right = [rule for rule in lone if rule.at > max(frame.columns)]
    wide = max(frame.columns) - min(frame.columns)
    taken = []
    for rule in (*sorted(left, reverse=True), *sorted(right)):
        distance = min(abs(rule.at - other) for other in frame.columns)
        level = abs(rule.start - top) < _LEVEL and abs(rule.end - bottom) < _LEVEL
        if level and _LEVEL < distance < wide:
            frame.columns[rule.at] = [(rule.start, rule.end)]
            taken.append(rule)
    return [rule for rule in lone if rule not in taken]
