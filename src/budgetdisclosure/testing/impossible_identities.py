"""Accounting equations that no true values behind the printed ones can satisfy."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from budgetdisclosure.model import Identity, RollUp, identities

from .bounds import Bounds

Known = Mapping[str, Bounds]


def broken(known: Known) -> Iterator[tuple[str, ...]]:
    """The paths of each identity that is impossible."""
    for identity in identities():
        if isinstance(identity, Identity):
            parts = [path for name in identity.parts for path in _expanded(name, known)]
            gaps = any(path not in known for path in parts)
            yield from _held(identity.total, parts, known, gaps or identity.relation == "<=")
        elif isinstance(identity, RollUp):
            for column, total in identity.columns:
                yield from _lines(identity.root, column, total, known)


def _expanded(name: str, known: Known) -> list[str]:
    """``a.*.b`` as the paths that are stated."""
    head, star, tail = name.partition(".*.")
    if not star:
        return [name]
    return [p for p in known if p.startswith(f"{head}.") and p.endswith(f".{tail}")]


def _held(total: str, parts: Sequence[str], known: Known, gaps: bool) -> Iterator[tuple[str, ...]]:
    """With gaps only a sum over the total is impossible."""
    whole = known.get(total)
    inside = [path for path in parts if path in known]
    if whole is None or not inside:
        return
    least = _sum([known[path].low for path in inside])
    most = _sum([known[path].high for path in inside])
    over = least is not None and whole.high is not None and least > whole.high
    under = most is not None and whole.low is not None and most < whole.low
    if over or (under and not gaps):
        yield (total, *inside)


def _sum(ends: Sequence[Fraction | None]) -> Fraction | None:
    known = [end for end in ends if end is not None]
    return sum(known, Fraction(0)) if len(known) == len(ends) else None


def _lines(root: str, column: str, total: str | None, known: Known) -> Iterator[tuple[str, ...]]:
    """Lines below a line may not be all of them; the classes of a total are, if more than one is told."""
    codes = {}
    for path in known:
        if path.startswith(f"{root}.") and path.endswith(f".{column}"):
            codes[path[len(root) + 1 : -len(column) - 1]] = path
    for code, path in codes.items():
        below = [p for c, p in codes.items() if len(c) == len(code) + 2 and c.startswith(code)]
        if code.isdigit():
            yield from _held(path, below, known, gaps=True)
    top = [path for code, path in codes.items() if code.isdigit() and len(code) == 3]
    if total is not None:
        gaps = len(top) < _SEVERAL or any(not code.isdigit() for code in codes)
        yield from _held(total, top, known, gaps)


_SEVERAL = 2
