"""增长268.68%: growth over the base, or from the change where no base is printed."""

from fractions import Fraction

from attrs import evolve

from budgetdisclosure.checking.index import Index
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.readings import AS_PRINTED
from budgetdisclosure.checking.trial import Trial
from budgetdisclosure.figures import Amount, Interval
from budgetdisclosure.figures.units import whole_yuan
from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.wording.context import value_path

from .change import bases, sign

KIND = Kind.GROWTH


def _rounded(change: Print) -> Print:
    """A change of 0.00 beside a rate is a small one, rounded away: no printed nothing."""
    figure = change.figure
    if not isinstance(figure, Amount) or figure.value or not figure.decimals:
        return change
    half = Fraction(whole_yuan(figure.unit), 2 * 10**figure.decimals)
    return evolve(change, known=Interval.between(0, half))


def trial(statement: Statement, claim: Print, index: Index) -> Trial | None:
    """Value over base less one; from the change of the same sentence where the base is missing."""
    value = index.meant(value_path(statement.subject), claim)
    base = bases(statement, claim, index)
    made = Trial(
        kind="growth",
        path=statement.path,
        rule="NR402",
        claim=claim,
        operands=(tuple(value), tuple(base)),
        name="growth",
        scale=100 * sign(statement.direction, value, base, claim),
    )
    if base:
        return made
    change = tuple(_rounded(p) for p in _change(statement, claim, index))
    down = statement.direction is Direction.DECREASE
    fell = change[0].fall if change else down
    if statement.direction not in _WAYS:
        down = fell
    told = evolve(
        made,
        operands=(tuple(value), change),
        name="growth_down" if down else "growth_up",
        scale=-100 if down else 100,
    )
    if down is fell or not told.run(AS_PRINTED).refuted:
        return told  # where the two point opposite ways, that is what is wrong (NR404)
    return evolve(told, name="growth_down" if fell else "growth_up")


_WAYS = (Direction.INCREASE, Direction.DECREASE)


def _change(statement: Statement, claim: Print, index: Index) -> list[Print]:
    """The change told in the same sentence against the same base: the one before the rate, if any."""
    found = [
        p
        for p in index.at(f"{statement.subject}.change")
        if p.group == claim.group and p.basis is statement.basis
    ]
    before = [p for p in found if p.order < claim.order]
    return before[-1:] or found[:1]
