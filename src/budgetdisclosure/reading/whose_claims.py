"""Claims behind the parts of a total, in one sentence: of the last part or of the total, told by the figures."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import takewhile

from attrs import evolve

from budgetdisclosure.figures import Amount, Interval, Percentage
from budgetdisclosure.lazy import pattern
from budgetdisclosure.metrics.operand import interval
from budgetdisclosure.model import Basis, Direction, Kind, Statement
from budgetdisclosure.wording.context import base_path, value_path

from .told_amounts import amounts_of

_PARTS = (Kind.FACT, Kind.SHARE)
"""A part with claims of its own is one of several that have them."""

_ALL = pattern("合计|共计|总计|总体")
_SAID = (Kind.CHANGE, Kind.GROWTH, Kind.COMPLETION)


def give_claims(said: Sequence[Statement], heads: Mapping[int, str]) -> list[Statement]:
    """``said`` with claims moved where they cannot be of what was told last but fit what was told before it.

    基本支出600.00万元，其中：人员经费500.00万元，公用经费100.00万元，比上年增加60.00万元，增长11.11%: of 基本支出.
    ``heads`` are the totals, if there are any, by the numbers of statements that name nothing themselves.
    """
    out = list(said)
    for numbers in _runs(said, heads):
        head, last = heads[numbers[0]], said[numbers[0]].subject
        claims, before = [said[n] for n in numbers], said[: numbers[0]]
        if not _rates(claims) or _goes_on(said, numbers[-1]):
            continue
        told = _in_sentence(claims[0].group, before)
        others = [head] if head else _told_before(last, told)
        own = any(one.kind not in _PARTS for one in told) and not _ALL.search(claims[0].place.quote)
        if not others or own or _fits(last, claims, before):
            continue
        to = next((other for other in others if _fits(other, claims, before)), None)
        for number in numbers if to is not None else ():
            out[number] = _moved(said[number], to or "")
    return out


def _runs(said: Sequence[Statement], heads: Mapping[int, str]) -> Iterator[list[int]]:
    """The doubtful statements that tell of one thing together: one change of it, one rate."""
    run: list[int] = []
    for number in sorted(heads):
        one, first = said[number], said[run[0]] if run else None
        goes_on = first is not None and (one.subject, one.group) == (first.subject, first.group)
        again = one.kind is Kind.CHANGE and any(said[n].kind is Kind.CHANGE for n in run)
        if run and (not goes_on or again or heads[number] != heads[run[0]]):
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _in_sentence(group: int, before: Sequence[Statement]) -> list[Statement]:
    """What the sentence ``group`` told, the nearest first."""
    return list(takewhile(lambda one: one.group == group, reversed(before)))


def _goes_on(said: Sequence[Statement], last: int) -> bool:
    """Whether the sentence has figures behind the ``last`` claim."""
    return last + 1 < len(said) and said[last + 1].group == said[last].group


def _told_before(last: str, told: Sequence[Statement]) -> list[str]:
    """What the sentence has told before ``last``, the nearest first, as in ``told``."""
    subjects = [one.subject for one in told if one.kind is Kind.FACT]
    return [one for one in dict.fromkeys(subjects) if one != last]


def _rates(claims: Sequence[Statement]) -> bool:
    return any(isinstance(one.value, Percentage) and one.value.value for one in claims)


def _fits(subject: str, claims: Sequence[Statement], before: Sequence[Statement]) -> bool:
    """Whether ``claims`` can be of ``subject``, and figures bear that out."""
    value = _amount(value_path(subject), before)
    if value is None:
        return False
    told = [
        one
        for claim in claims
        for one in _tests(value, claim, claims, _bases(subject, claim, claims, before))
    ]
    return bool(told) and all(told)


def _tests(
    value: Interval, claim: Statement, claims: Sequence[Statement], bases: Sequence[Interval]
) -> Iterator[bool]:
    rate = claim.value
    if not isinstance(rate, Percentage) or not rate.value:
        return
    for base in bases:
        yield _meets(rate, value if claim.kind is Kind.COMPLETION else value - base, base)
    for change in claims if claim.kind is Kind.GROWTH else ():
        if change.kind is Kind.CHANGE and isinstance(change.value, Amount):
            moved = interval(change.value)
            moved = -moved if change.direction is Direction.DECREASE else moved
            yield _meets(rate, moved, value - moved)


def _bases(
    subject: str, claim: Statement, claims: Sequence[Statement], before: Sequence[Statement]
) -> list[Interval]:
    """What ``claim`` compares with: told with it, or before of ``subject``."""
    usual = Basis.INITIAL_BUDGET if claim.kind is Kind.COMPLETION else None
    basis = claim.basis or usual
    told = [one.value for one in claims if one.kind is Kind.FACT and one.basis is basis]
    path = base_path(subject, basis)
    known = _amount(path, before) if path else None
    return [interval(one) for one in told if one is not None] or ([known] if known else [])


def _meets(rate: Percentage, part: Interval, base: Interval) -> bool:
    """Whether ``part`` can be ``rate`` of ``base``, the sign left aside."""
    if base.low is None or base.low <= 0:
        return False
    ends = [abs(end) for end in (part.low, part.high) if end is not None]
    crosses = part.low is not None and part.high is not None and part.low < 0 < part.high
    low = Fraction(0) if crosses else 100 * min(ends) / (base.high or base.low)
    return rate.interval().meets(Interval.between(low, 100 * max(ends) / base.low))


def _amount(path: str, before: Sequence[Statement]) -> Interval | None:
    found = next(amounts_of(path, reversed(before)), None)
    return None if found is None else interval(found)


def _moved(one: Statement, head: str) -> Statement:
    if one.kind in _SAID:
        return evolve(one, subject=head, path=f"{head}.{one.kind.value}")
    path = base_path(head, one.basis)
    return one if path is None else evolve(one, subject=head, path=path)
