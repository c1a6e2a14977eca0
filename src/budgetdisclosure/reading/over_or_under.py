"""低于年初预算15.00万元: below it by as much, or below it, which is as much; told by the figures."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from budgetdisclosure.figures import Amount, Interval, Percentage
from budgetdisclosure.lazy import pattern
from budgetdisclosure.metrics.operand import interval
from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.wording.context import base_path, value_path

from .told_amounts import amounts_of

_BESIDE = pattern(
    r"(?:大于|高于|多于|超过|超出|超|小于|低于|少于)了?(?:年初|全年|调整后?|当年)?(?:预算|上年|去年|20\d\d年)"
)


def tell_bases(said: Sequence[Statement]) -> list[Statement]:
    """``said`` with such a figure as the base where it is the one that is printed, or a rate says so."""
    if not any(one.kind is Kind.CHANGE and _BESIDE.search(one.place.quote) for one in said):
        return list(said)
    return [_told(one, number, said) for number, one in enumerate(said)]


def _told(one: Statement, number: int, said: Sequence[Statement]) -> Statement:
    path = base_path(one.subject, one.basis)
    if one.kind is not Kind.CHANGE or path is None or not _BESIDE.search(one.place.quote):
        return one
    before = said[:number]
    base = next(amounts_of(path, reversed(before)), None)
    value = next(amounts_of(value_path(one.subject), reversed(before)), None)
    amount = one.value
    if not isinstance(amount, Amount) or value is None:
        return one
    printed = base is not None and base.same_value(amount)
    if printed or _rates_say_so(value, one, amount, said[number + 1 :]):
        return evolve(one, kind=Kind.FACT, path=path, direction=None)
    return one


def _rates_say_so(
    value: Amount, one: Statement, amount: Amount, behind: Sequence[Statement]
) -> bool:
    """Whether a rate of the same sentence fits ``amount`` as the base, and not as the difference."""
    part, told = interval(value), interval(amount)
    fall = one.direction is Direction.DECREASE
    base = part + told if fall else part - told
    for rate in behind:
        if rate.group != one.group or rate.subject != one.subject:
            return False
        if not isinstance(rate.value, Percentage) or not rate.value.value:
            continue
        as_base, as_gap = _ways(rate.kind, part, told, base)
        if rate.value.interval().meets(as_base) and not rate.value.interval().meets(as_gap):
            return True
    return False


def _ways(kind: Kind, part: Interval, told: Interval, base: Interval) -> Iterator[Interval]:
    """The rate if ``told`` is the base, and if it is the difference, without their signs."""
    completed = kind is Kind.COMPLETION
    for whole, gap in ((told, part - told), (base, told)):
        if whole.low is None or whole.low <= 0:
            yield Interval.between(-1, -1)
            continue
        found = ((part if completed else gap) / whole).scaled(100)
        yield -found if found.high is not None and found.high < 0 else found
