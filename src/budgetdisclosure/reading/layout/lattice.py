"""The cells that a frame of edges encloses, with their spans."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from .closing import close
from .edges import Frame


class Span(NamedTuple):
    """A cell of a lattice; ``open_top`` and ``open_bottom`` tell that the edge is not drawn."""

    row: int
    col: int
    row_span: int
    col_span: int
    open_top: bool = False
    open_bottom: bool = False


class Lattice(NamedTuple):
    """Positions of the lines and the cells between them; ``owner`` maps row and column."""

    ys: list[float]
    xs: list[float]
    spans: list[Span]
    owner: list[list[int]]


_Lines = dict[float, list[tuple[float, float]]]


def _borders(lines: _Lines, crossing: list[float], tolerance: float) -> list[list[bool]]:
    """For each line, whether each stretch between crossing lines is drawn."""
    drawn = []
    for at in sorted(lines):
        row = [False] * (len(crossing) - 1)
        for start, end in lines[at]:
            first = bisect_left(crossing, start - tolerance)
            for i in range(first, bisect_right(crossing, end + tolerance) - 1):
                row[i] = True
        drawn.append(row)
    return drawn


def _without_idle(lines: _Lines, drawn: list[list[bool]]) -> bool:
    """Drop inner lines that border no cell (dots where rules meet); whether any was dropped."""
    inner = sorted(lines)[1:-1]
    idle = [at for at, row in zip(inner, drawn[1:-1], strict=True) if not any(row)]
    for at in idle:
        del lines[at]
    return bool(idle)


def lattice(frame: Frame, tolerance: float) -> Lattice | None:
    """The cells of a frame; None where it encloses fewer than two."""
    real = set(frame.rows)
    close(frame)
    if len(frame.rows) < 2 or len(frame.columns) < 2:
        return None
    while True:
        ys, xs = sorted(frame.rows), sorted(frame.columns)
        across = _borders(frame.rows, xs, tolerance)
        down = _borders(frame.columns, ys, tolerance)
        if not (_without_idle(frame.rows, across) | _without_idle(frame.columns, down)):
            break
    if (len(ys) - 1) * (len(xs) - 1) < 2:
        return None
    for at in (ys[0], ys[-1]):
        if at not in real:
            across[ys.index(at)] = [False] * (len(xs) - 1)
    spans, owner = _spans(across, down)
    return Lattice(ys, xs, spans, owner)


def _spans(across: list[list[bool]], down: list[list[bool]]) -> tuple[list[Span], list[list[int]]]:
    rows, cols = len(across) - 1, len(down) - 1
    owner = [[-1] * cols for _ in range(rows)]
    spans: list[Span] = []
    for row in range(rows):
        for col in range(cols):
            if owner[row][col] >= 0:
                continue
            right = col + 1
            while right < cols and not down[right][row] and owner[row][right] < 0:
                right += 1
            bottom = row + 1
            while bottom < rows and not any(across[bottom][col:right]):
                if max(owner[bottom][col:right]) >= 0:
                    break
                if any(down[k][bottom] for k in range(col + 1, right)):
                    break
                bottom += 1
            for line in owner[row:bottom]:
                line[col:right] = [len(spans)] * (right - col)
            top_open = row == 0 and not any(across[0][col:right])
            end_open = bottom == rows and not any(across[rows][col:right])
            spans.append(Span(row, col, bottom - row, right - col, top_open, end_open))
    return spans, owner
