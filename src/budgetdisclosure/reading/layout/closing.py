"""Close frames whose last rule is missing, as at a page break."""

from .edges import Frame

_BEYOND = 6.0
"""Points that edges must run past the last crossing edge before a row is taken to be open."""

_Lines = dict[float, list[tuple[float, float]]]


def close(frame: Frame) -> None:
    """Add the missing outer line on each side where two or more edges run past the last one.

    Rows and columns at a page end are often left open; without their line the cells would be
    lost from the table.
    """
    for lines, crossing in ((frame.rows, frame.columns), (frame.columns, frame.rows)):
        for last in (False, True):
            _close_side(lines, crossing, last)


def _close_side(lines: _Lines, crossing: _Lines, last: bool) -> None:
    limit = max(lines) if last else min(lines)
    ends = {
        at: (max(end for _, end in parts) if last else min(start for start, _ in parts))
        for at, parts in crossing.items()
    }
    far = {at: end for at, end in ends.items() if (end - limit if last else limit - end) > _BEYOND}
    if len(far) < 2:
        return
    outer = max(far.values()) if last else min(far.values())
    near = [at for at, end in far.items() if abs(end - outer) <= _BEYOND]
    if len(near) >= 2:
        lines[outer] = [(min(near), max(near))]
