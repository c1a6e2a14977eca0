"""Numbers that are nearly equal, and intervals that nearly touch."""

from collections.abc import Iterable


def cluster(values: Iterable[float], tolerance: float) -> list[list[float]]:
    """Group sorted values; neighbours in a group are at most ``tolerance`` apart.

    >>> cluster([5.0, 1.0, 1.5], 1)
    [[1.0, 1.5], [5.0]]
    """
    groups: list[list[float]] = []
    for value in sorted(set(values)):
        if groups and value - groups[-1][-1] <= tolerance:
            groups[-1].append(value)
        else:
            groups.append([value])
    return groups


def merge(intervals: Iterable[tuple[float, float]], tolerance: float) -> list[tuple[float, float]]:
    """Join intervals that overlap or lie at most ``tolerance`` apart.

    >>> merge([(4, 5), (0, 1), (1.5, 2)], 1)
    [(0, 2), (4, 5)]
    """
    merged: list[tuple[float, float]] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1] + tolerance:
            if end > merged[-1][1]:
                merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged
