"""财政拨款支出 told beside 一般公共预算财政拨款支出: of all budgets together, told by the figures."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from budgetdisclosure.figures import Amount, Figure, Interval
from budgetdisclosure.lazy import pattern
from budgetdisclosure.metrics.operand import interval
from budgetdisclosure.model import Kind, Statement

from .told_amounts import amounts_of

_GENERAL = "general_public.expenditure"
_FINAL = f"{_GENERAL}.final"
_OF_ALL = {
    _GENERAL: "fiscal.expenditure",
    "basic.general_public": "fiscal.basic",
    "general_public.project": "fiscal.project",
}
_NAMED = pattern("一般公共|公共财政|公共预算")
_FISCAL = pattern("财政拨款支出")


def tell_all_budgets(statements: Sequence[Statement]) -> Iterable[Statement]:
    """``statements`` with 财政拨款支出 moved to all budgets, where it is the general public one and the others."""
    told = [one for one in statements if one.path == _FINAL and one.kind is Kind.FACT]
    own = [one.value for one in told if _NAMED.search(one.place.quote)]
    others = [
        next(amounts_of(f"{fund}.expenditure", statements), None)
        for fund in ("government_fund", "state_capital")
    ]
    general = next((value for value in own if isinstance(value, Amount)), None)
    fiscal = {
        one.group
        for one in told
        if general is not None
        and _FISCAL.search(one.place.quote)
        and not _NAMED.search(one.place.quote)
        and _holds(one.value, general, [other for other in others if other is not None])
    }
    return _moved(statements, fiscal) if fiscal else statements


def _holds(value: Figure | None, general: Amount, others: Sequence[Amount]) -> bool:
    """Whether ``value`` is more than the general public budget, and as much more as the others are told to be."""
    if not isinstance(value, Amount) or value.yuan <= general.yuan:
        return False
    whole = Interval.total(interval(one) for one in (general, *others))
    return not others or whole.meets(interval(value))


def _moved(statements: Iterable[Statement], fiscal: set[int]) -> Iterator[Statement]:
    """The sentences of ``fiscal`` and what the next ones say of their total."""
    moving = False
    for one in statements:
        named = _NAMED.search(one.place.quote) is not None
        if one.path == _FINAL and one.kind is Kind.FACT:
            moving = one.group in fiscal and not named
        elif one.subject == _GENERAL and _FISCAL.search(one.place.quote):
            moving = not named
        to = _OF_ALL.get(one.subject)
        if to is None or not moving or (one.subject != _GENERAL and one.group not in fiscal):
            yield one
        else:
            rest = one.path.removeprefix(one.subject).removesuffix(".final")
            yield evolve(one, subject=to, path=to + rest)
