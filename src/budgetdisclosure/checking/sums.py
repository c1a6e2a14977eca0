"""Identities of the model held against the prints of a document."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter

from budgetdisclosure.figures import Count, Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.model import (
    Balance,
    Carried,
    Equation,
    Identity,
    RollUp,
    Sole,
    Tally,
    identities,
)

from .index import Index
from .item_lists import verify_item_lists
from .nothing import zero
from .prints import Print
from .readings import Reading
from .rollup import verify_roll_up
from .rows import lines_like, paths_like, verify_rows
from .summing import same, sum_of
from .trial import Trial
from .verification import Verification
from .within import within

_order = attrgetter("order")


def verify_identities(index: Index, narrow: Reading) -> Iterator[Verification]:
    """Every identity for every place where its total is printed, and every roll-up."""
    seen: set[tuple[str | int, ...]] = set()
    for identity in identities():
        for one in _equation(identity, index, narrow):
            key = (one.rule, *map(_order, one.members))
            if key not in seen:
                seen.add(key)
                yield one


def _equation(equation: Equation, index: Index, narrow: Reading) -> Iterable[Verification]:
    if isinstance(equation, Identity):
        if "*" not in equation.total:
            return _identity(equation, index, narrow) if index.at(equation.total) else ()
        return chain.from_iterable(
            _identity(one, index, narrow) for one in _each_line(equation, index)
        )
    if isinstance(equation, RollUp):
        items = verify_item_lists(equation, index, narrow)
        return chain(verify_roll_up(equation, index, narrow), items)
    if isinstance(equation, Balance):
        return _balance(equation, index, narrow)
    if isinstance(equation, Tally):
        return _tally(equation, index)
    if isinstance(equation, Sole | Carried):
        return iter(())  # one rests on an assumption, the other needs a second report
    return verify_rows(equation, index, narrow)


def _each_line(identity: Identity, index: Index) -> Iterator[Identity]:
    """``identity`` for every line that the star in its total stands for."""
    by_path = index.by_path
    around = [part.partition("*") for part in identity.parts]
    before, _, after = identity.total.partition("*")
    for line in lines_like(identity.total, index):
        parts = tuple([f"{left}{line if star else ''}{right}" for left, star, right in around])
        if not by_path.keys().isdisjoint(parts) or any("*" in part for part in parts):
            yield Identity(
                code=identity.code,
                total=f"{before}{line}{after}",
                parts=parts,
                relation=identity.relation,
                rest=identity.rest,
            )


def _identity(identity: Identity, index: Index, narrow: Reading) -> Iterator[Verification]:
    starred = any("*" in part for part in identity.parts)
    paths: Sequence[str] = identity.parts
    if starred:
        paths = [p for part in paths for p in (paths_like(part, index) if "*" in part else [part])]
    printed = index.at(identity.total)
    for claim in [p for p in printed if p.section != "chart"] or printed:
        parts = [(path, _meant(path, claim, index)) for path in paths]
        if starred:
            parts = [(path, _of_list(prints, claim)) for path, prints in parts]
        known = [tuple(prints) for _, prints in parts if prints]
        if not known:
            continue
        if identity.relation == "<=":
            yield _limit(identity.code, claim, known)
        elif len(identity.parts) == 1 and "*" not in identity.parts[0]:
            yield same(identity.total, identity.code, claim, known[0])
        else:
            gaps = not (
                _closed(identity, claim, index) or _nothing_missing(paths, parts, claim, index)
            )
            yield sum_of(
                identity.total, identity.code, claim, known, narrow, gaps=gaps, index=index
            )


def _closed(identity: Identity, claim: Print, index: Index) -> bool:
    """Whether a part that holds all that is left is told with ``claim``, and each figure is known."""
    if not identity.rest or not any(p.group == claim.group for p in index.at(identity.rest)):
        return False
    return not any(p.group == claim.group and p.path.startswith("narrative") for p in index.prints)


def _meant(path: str, claim: Print, index: Index) -> list[Print]:
    found = index.by_path.get(path)
    if found is None or (claim.region, path) in index.blank:
        return []
    return index.meant(path, claim) if len(found) > 1 else found


def _nothing_missing(
    paths: Sequence[str], parts: Sequence[tuple[str, list[Print]]], claim: Print, index: Index
) -> bool:
    """Whether the parts that are not printed add nothing.

    A blank cell adds nothing. A table whose numbers are all understood, and which has the first
    part, has all of them: what it has no cell for does not exist there.
    """
    region = claim.region
    if region in index.whole:
        first = parts[0][1] if parts else []
        if any(p.region == region for p in first) or (region, paths[0]) in index.blank:
            return True
    missing = [path for path, prints in parts if not prints]
    return all(index.holds_nothing(path, claim) or _spends_nothing(path, index) for path in missing)


def _spends_nothing(path: str, index: Index) -> bool:
    """Whether ``path`` is what a form has spent of a source for which it budgets zero."""
    source, _, column = path.rpartition(".")
    budgets = index.at(f"{source}.adjusted") if column == "executed" else []
    return bool(budgets) and not any(one.figure.value for one in budgets)


def _balance(balance: Balance, index: Index, narrow: Reading) -> Iterator[Verification]:
    """``balance`` in every row of a table that prints its result.

    Totals may stand in a table that tells of the balances of all budgets together: they have to
    have cells of their own.
    """
    rows = "*" in balance.result
    for line in lines_like(balance.result, index) if rows else [""]:
        result = balance.result.replace("*", line, 1)
        names = [path.replace("*", line, 1) for path in (*balance.plus, balance.minus)]
        for claim in index.at(result):
            if claim.region not in index.whole:
                continue
            if not rows and not all(_has_cell(path, claim.region, index) for path in names):
                continue
            operands = tuple(
                next((p for p in index.at(path) if p.region == claim.region), None)
                or zero(path, claim)
                for path in names
            )
            yield Trial(
                kind="sum",
                path=result,
                rule=balance.code,
                claim=claim,
                operands=tuple((one,) for one in operands),
                name="balance",
            ).run(narrow)


def _has_cell(path: str, region: int, index: Index) -> bool:
    return (region, path) in index.blank or any(p.region == region for p in index.at(path))


def _tally(tally: Tally, index: Index) -> Iterator[Verification]:
    """A count against the number of lines of the list that it opens."""
    for claim in index.at(tally.count):
        lines = {
            path[len(tally.root) + 1 :].partition(".")[0]
            for path in index.below(tally.root)
            if any(p.item == claim.item for p in index.at(path))
        }
        if not lines or not claim.figure.usable:
            continue
        verdict = Verdict.EXACT if claim.figure.value == len(lines) else Verdict.MISMATCH
        yield Verification(
            kind="count",
            path=tally.count,
            rule=tally.code,
            verdict=verdict,
            stated=claim.figure,
            expected=Count(len(lines), claim.figure.unit),
            place=claim.place,
            claim=claim,
            section=claim.section,
        )


def _of_list(prints: Sequence[Print], claim: Print) -> list[Print]:
    """The prints of the list that belongs to ``claim``."""
    same = [p for p in prints if p.item == claim.item and p.section == claim.section]
    return same or [p for p in prints if not claim.item]


def _limit(rule: str, whole: Print, parts: Sequence[tuple[Print, ...]]) -> Verification:
    """A part, or several, within a whole; a single part is the claim."""
    inside = tuple(options[0] for options in parts)
    usable = whole.figure.usable and all(p.figure.usable for p in inside)
    sole = all(len(options) == 1 for options in parts)
    verdict = Verdict.EXACT if within(inside, whole) else Verdict.MISMATCH
    claim, operands = (inside[0], (whole,)) if len(inside) == 1 else (whole, inside)
    return Verification(
        kind="limit",
        path=claim.path,
        rule=rule,
        verdict=verdict if usable and sole else Verdict.NOT_CHECKED,
        reason=None if usable and sole else Message.of("reasons.ambiguous"),
        stated=claim.figure,
        operands=operands,
        place=claim.place,
        claim=claim,
        formula="limit",
        section=claim.section,
    )
