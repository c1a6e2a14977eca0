"""Identities of the model held against the prints of a document."""

from collections.abc import Iterator, Sequence
from itertools import chain

from attrs import evolve

from budgetdisclosure.figures import Count, Interval, Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Equation, Identity, RollUp, Tally, identities

from .index import Index
from .prints import Print
from .readings import AS_PRINTED, Reading
from .rows import lines_like, paths_like, verify_rows
from .trial import Trial
from .verification import Verification
from .within import within


def verify_identities(index: Index, narrow: Reading) -> Iterator[Verification]:
    """Every identity for every place where its total is printed, and every roll-up."""
    seen: set[tuple[str, tuple[int, ...]]] = set()
    for identity in identities():
        for one in _equation(identity, index, narrow):
            key = (one.rule, tuple(p.order for p in one.members))
            if key not in seen:
                seen.add(key)
                yield one


def _equation(equation: Equation, index: Index, narrow: Reading) -> Iterator[Verification]:
    if isinstance(equation, Identity):
        return chain.from_iterable(
            _identity(one, index, narrow) for one in _each_line(equation, index)
        )
    if isinstance(equation, RollUp):
        return _roll_up(equation, index, narrow)
    if isinstance(equation, Tally):
        return _tally(equation, index)
    return verify_rows(equation, index, narrow)


def _each_line(identity: Identity, index: Index) -> Iterator[Identity]:
    """``identity`` for every line that a star in its total stands for."""
    if "*" not in identity.total:
        yield identity
        return
    for line in lines_like(identity.total, index):
        parts = tuple(part.replace("*", line, 1) for part in identity.parts)
        yield evolve(identity, total=identity.total.replace("*", line, 1), parts=parts)


def _identity(identity: Identity, index: Index, narrow: Reading) -> Iterator[Verification]:
    paths = [
        p for part in identity.parts for p in (paths_like(part, index) if "*" in part else [part])
    ]
    printed = index.at(identity.total)
    for claim in [p for p in printed if p.section != "chart"] or printed:
        parts = [(path, index.meant(path, claim)) for path in paths]
        if "*" in "".join(identity.parts):
            parts = [(path, _of_list(prints, claim)) for path, prints in parts]
        known = [tuple(prints) for _, prints in parts if prints]
        if not known:
            continue
        gaps = len(known) < len(parts)
        if identity.relation == "<=":
            yield _limit(identity.code, claim, known)
        else:
            yield _sum(identity.total, identity.code, claim, known, narrow, gaps=gaps, index=index)


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


def _sum(
    path: str,
    rule: str,
    claim: Print,
    parts: Sequence[tuple[Print, ...]],
    narrow: Reading,
    *,
    gaps: bool,
    index: Index,
) -> Verification:
    made = Trial(
        kind="sum",
        path=path,
        rule=rule,
        claim=claim,
        operands=tuple(parts),
        name="sum",
    ).run(narrow)
    if gaps and (made.refuted or made.doubtful) and not _complete(parts, index):
        return _with_gap(made, claim)
    return made


def _with_gap(made: Verification, claim: Print) -> Verification:
    """A part is not printed: only a sum of the others that is over the total refutes."""
    if made.interval is not None and made.refuted and not within(made.operands, claim):
        return evolve(made, formula="within")
    return evolve(
        made,
        verdict=Verdict.NOT_CHECKED,
        narrow=None,
        assumed=(),
        reason=Message.of("reasons.part_missing"),
    )


def _complete(parts: Sequence[tuple[Print, ...]], index: Index) -> bool:
    """Whether the parts that are printed are all there are: their stated shares make 100%."""
    shares = []
    for options in parts:
        subject = options[0].path.removesuffix(".final")
        stated = [p for p in index.at(f"{subject}.share") if p.section == options[0].section]
        if not stated:
            return False
        shares.append(AS_PRINTED.interval(stated[0]))
    return bool(shares) and Interval.total(shares).meets(_HUNDRED)


_HUNDRED = Interval.between(100, 100)


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


def _roll_up(rule: RollUp, index: Index, narrow: Reading) -> Iterator[Verification]:
    """Lines against the lines below them, and the total against the top lines, by heading."""
    for column in rule.columns:
        field = "change" if column == "stated_change" else column
        lines = _lines(rule.root, field, index)
        finals = _lines(rule.root, "final", index)
        for (region, code), claim in lines.items():
            below = _below(lines, code, region)
            if below and code.isdigit():
                known = [(p,) for p in below]
                path = f"{rule.root}.{code}.{field}"
                gaps = not _whole_list(finals, code, region)
                if gaps and field == "change":
                    continue  # a change that is not told may be a fall
                made = _sum(path, rule.code, claim, known, narrow, gaps=gaps, index=index)
                yield made
        if rule.total and rule.total_code and (column == "final" or "{" in rule.total):
            yield from _top(rule, field, lines, index, narrow)


def _lines(root: str, field: str, index: Index) -> dict[tuple[int, str], Print]:
    found: dict[tuple[int, str], Print] = {}
    for path in index.below(root):
        code, _, name = path[len(root) + 1 :].partition(".")
        if name == field:
            for one in index.at(path):
                found.setdefault((one.region, code), one.signed)
    return found


def _below(lines: dict[tuple[int, str], Print], code: str, region: int) -> list[Print]:
    """The lines one level below ``code`` under the same heading."""
    return [
        p
        for (where, child), p in lines.items()
        if where == region and len(child) == len(code) + 2 and child.startswith(code)
    ]


def _whole_list(finals: dict[tuple[int, str], Print], code: str, region: int) -> bool:
    """Whether the lines printed under ``code`` are all: their final figures make up its own."""
    own = finals.get((region, code))
    below = _below(finals, code, region)
    if own is None or not below:
        return False
    parts = Interval.total(AS_PRINTED.interval(p) for p in below)
    return AS_PRINTED.interval(own).meets(parts)


def _top(
    rule: RollUp,
    field: str,
    lines: dict[tuple[int, str], Print],
    index: Index,
    narrow: Reading,
) -> Iterator[Verification]:
    assert rule.total is not None
    assert rule.total_code is not None
    path = rule.total.format(column=field)
    classes: dict[int, list[Print]] = {}
    for (region, code), one in lines.items():
        if code.isdigit() and len(code) == 3:
            classes.setdefault(region, []).append(one)
    widest = max((len(found) for found in classes.values()), default=0)
    for found in classes.values():
        for claim in index.meant(path, found[0]):
            gaps = len(found) < widest
            if gaps and field == "change":
                continue
            yield _sum(
                path,
                rule.total_code,
                claim.signed,
                [(p,) for p in found],
                narrow,
                gaps=gaps,
                index=index,
            )
