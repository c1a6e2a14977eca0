"""Which claims and identities cannot be true, found without any code of the checking room.

It is careful: where a quantity is printed several times, a claim counts as impossible only if it
is so for everything between the prints; the prints are then held against one another.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from budgetdisclosure.figures import Amount, Figure, half_up
from budgetdisclosure.model import FinalAccounts, Kind, Statement
from budgetdisclosure.model.stated import stated

from .bounds import Bounds, bounds
from .impossible_claims import impossible
from .impossible_identities import broken

What = FinalAccounts | Iterable[Statement]


@frozen(kw_only=True)
class Contradiction:
    """One claim or identity that no true values can satisfy.

    ``kind`` is that of the claim, ``sum`` or ``repeat``; ``paths`` are its quantities, ``starts``
    the offsets of their prints (empty for a report built by hand).
    """

    kind: str
    paths: frozenset[str]
    starts: frozenset[int]


def contradictions(what: What) -> tuple[Contradiction, ...]:
    """All that is impossible by itself in a report, or in the statements of a text.

    >>> from budgetdisclosure.model import ThreePublic, Vehicles
    >>> cars = Vehicles(fuel=Amount("1.00"), other=Amount("0.50"))
    >>> contradictions(FinalAccounts(three_public=ThreePublic(vehicles=cars)))
    ()
    """
    said = () if isinstance(what, FinalAccounts) else tuple(what)
    facts = _facts(what) if isinstance(what, FinalAccounts) else _facts_of(said)
    known = {path: _hull(figures) for path, figures in facts.items()}
    starts: dict[str, set[int]] = defaultdict(set)
    for one in said:
        if one.kind is Kind.FACT and one.place.start is not None:
            starts[one.path].add(one.place.start)
    found = [_made("sum", paths, starts) for paths in broken(known)]
    for one in said:
        operands = impossible(one, said, known)
        if operands:
            found.append(_made(one.kind.value, operands, starts, one))
    return (*found, *_repeats(said))


def detectable(what: What, place: str | int) -> bool:
    """Whether a contradiction contains the path, or the print at the offset, ``place``."""
    return any(
        place in one.starts if isinstance(place, int) else place in one.paths
        for one in contradictions(what)
    )


def _facts(report: FinalAccounts) -> dict[str, list[Figure]]:
    return {
        path.removesuffix(".value"): [value]
        for path, value in stated(report)
        if isinstance(value, Figure)
    }


def _facts_of(said: Sequence[Statement]) -> dict[str, list[Figure]]:
    facts: dict[str, list[Figure]] = defaultdict(list)
    for one in said:
        if one.kind is Kind.FACT and one.value is not None:
            facts[one.path].append(one.value)
    return facts


def _hull(figures: list[Figure]) -> Bounds:
    whole = bounds(figures[0])
    for figure in figures[1:]:
        whole = whole.hull(bounds(figure))
    return whole


def _made(
    kind: str, paths: Iterable[str], starts: dict[str, set[int]], claim: Statement | None = None
) -> Contradiction:
    offsets = {start for path in paths for start in starts[path]}
    names = set(paths)
    if claim is not None:
        names.add(claim.path)
        if claim.place.start is not None:
            offsets.add(claim.place.start)
    return Contradiction(kind=kind, paths=frozenset(names), starts=frozenset(offsets))


def _repeats(said: Sequence[Statement]) -> Iterator[Contradiction]:
    """Prints of one path that cannot be the same quantity."""
    first: dict[str, Statement] = {}
    for one in said:
        if one.kind is not Kind.FACT or one.value is None or one.path.startswith("narrative."):
            continue
        other = first.setdefault(one.path, one)
        if other is not one and other.value is not None and not _same(other.value, one.value):
            spots = {s.place.start for s in (one, other) if s.place.start is not None}
            yield Contradiction(kind="repeat", paths=frozenset({one.path}), starts=frozenset(spots))


def _same(a: Figure, b: Figure) -> bool:
    """Equal, or the one with fewer decimals a rounding of the other."""
    if isinstance(a, Amount) and isinstance(b, Amount):
        if a.unit != b.unit:
            return not bounds(a).misses(bounds(b))
        fine, coarse = (a, b) if a.decimals >= b.decimals else (b, a)
        return half_up(fine.value, coarse.decimals) == coarse.value
    return a.value == b.value
