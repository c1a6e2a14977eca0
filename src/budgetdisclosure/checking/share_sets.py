"""Shares of one whole that are told together."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache

from attrs import frozen

from budgetdisclosure.figures import Interval, Percentage
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Identity, Kind, RollUp, Statement, identities
from budgetdisclosure.wording.context import value_path

from .case import Case
from .index import Index


@frozen(kw_only=True)
class ShareSet:
    """Shares of disjoint parts of ``whole``; ``complete`` tells that no part is without its share.

    Shares may have been worked out from rounded amounts: ``slack``, in percentage points, is what
    that can do to one of them.
    """

    whole: str
    shares: tuple[Statement, ...]
    complete: bool
    slack: Fraction

    @property
    def total(self) -> Interval:
        """What the shares can come to."""
        slack = self.slack * len(self.shares)
        return Interval.total(map(_room, self.shares)) + Interval.between(-slack, slack)

    @property
    def refuted(self) -> bool:
        """Whether they cannot be all of one whole: over 100%, or under it and complete.

        Where all are zero, there is no whole.
        """
        if not any(one.value and one.value.value for one in self.shares):
            return False
        total = self.total
        over = total.low is not None and total.low > 100
        under = total.high is not None and total.high < 100
        return over or (under and self.complete)


def _room(one: Statement) -> Interval:
    """What a share can be; a zero beside others may be a small one, rounded away."""
    figure = one.value
    assert isinstance(figure, Percentage)
    if not figure.value:
        return Interval.between(0, figure.half())
    return figure.interval()


def share_sets(case: Case) -> Iterator[ShareSet]:
    """The shares told under each heading that are parts of one whole by some identity."""
    groups: dict[tuple[str, int], dict[str, Statement]] = defaultdict(dict)
    for one in case.disclosure.statements if case.disclosure else ():
        if not one.whole or one.echo or one.kind is not Kind.SHARE:
            continue
        if isinstance(one.value, Percentage) and one.value.usable:
            groups[one.whole, one.region].setdefault(value_path(one.subject), one)
    for (whole, _), told in groups.items():
        equations = _by_whole().get(whole, ()) if len(told) > 1 else ()
        slack = _slack(whole, case.index) if equations else None
        if slack is None:
            continue
        for equation in equations:
            made = _of(equation, whole, told, case.index, slack)
            if len(made.shares) > 1:
                yield made


@cache
def _by_whole() -> dict[str, list[Identity | RollUp]]:
    """The equations of the model that add something up, by their totals."""
    found: dict[str, list[Identity | RollUp]] = defaultdict(list)
    for equation in identities():
        if isinstance(equation, Identity) and equation.relation == "=":
            found[equation.total].append(equation)
        elif isinstance(equation, RollUp):
            for whole in filter(None, dict.fromkeys(dict(equation.columns).values())):
                found[whole].append(equation)
    return dict(found)


def _slack(whole: str, index: Index) -> Fraction | None:
    """What rounding part and whole like the whole does to a share; None for no whole."""
    rooms = [one.interval for one in index.at(whole) if one.figure.usable]
    ends = [(room.low, room.high) for room in dict.fromkeys(rooms)]
    slacks = [100 * (high - low) / low for low, high in ends if low and high and low > 0]
    return max(slacks) if slacks and len(slacks) == len(ends) else None


def _of(
    equation: Identity | RollUp,
    whole: str,
    told: Mapping[str, Statement],
    index: Index,
    slack: Fraction,
) -> ShareSet:
    """Those of the shares ``told`` whose parts the equation adds up to ``whole``."""
    if isinstance(equation, Identity):
        shares = tuple(told[part] for part in equation.parts if part in told)
        rest = (index.at(part) for part in equation.parts if part not in told)
        nothing = (prints and not any(p.figure.value for p in prints) for prints in rest)
        return ShareSet(whole=whole, shares=shares, complete=all(nothing), slack=slack)
    column = next(name for name, total in equation.columns if total == whole)
    classes = pattern(rf"{re.escape(equation.root)}\.\d{{3}}\.{column}")
    shares = tuple(one for path, one in told.items() if classes.fullmatch(path))
    return ShareSet(whole=whole, shares=shares, complete=False, slack=slack)
