"""Derived metrics of a section: its properties that give a ratio."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Any, get_args

from budgetdisclosure.errors import BudgetDisclosureError
from budgetdisclosure.figures import Amount, half_up
from budgetdisclosure.figures.units import MONEY
from budgetdisclosure.metrics import Ratio

_DECIMALS = 2


def derived(section: Any, money_unit: str, kind: type | None = None) -> Iterator[tuple[str, str]]:
    """Name and text of each metric that can be computed: money in ``money_unit``, or per cent.

    Costs under a tenth of that unit are in 元.
    ``kind`` narrows it to the metrics that this base class has.
    """
    for name in _ratios(kind or type(section)):
        ratio = getattr(section, name)
        if ratio is not None:
            yield name, _text(name, ratio, money_unit)


def share_of(section: Any, name: str) -> Ratio | None:
    """The share of a line in its section, where the section knows how to compute it."""
    share = getattr(section, "share", None)
    if share is None:
        return None
    if hasattr(section, name) and not isinstance(getattr(section, name), Amount):
        return None
    try:
        found = share(name)
    except BudgetDisclosureError:
        return None
    return found if isinstance(found, Ratio) else None


@cache
def _ratios(kind: type) -> tuple[str, ...]:
    names = {name: None for base in reversed(kind.__mro__) for name in vars(base)}
    return tuple(name for name in names if _is_ratio(getattr(kind, name)))


def _is_ratio(member: object) -> bool:
    if not isinstance(member, property) or member.fget is None:
        return False
    return Ratio in get_args(member.fget.__annotations__.get("return"))


def _text(name: str, ratio: Ratio, money_unit: str) -> str:
    """A change or a cost is money, in 元; all other metrics are pure numbers."""
    if name == "change" or name.startswith("cost_"):
        small = name != "change" and abs(ratio.exact) * 10 < MONEY[money_unit]
        unit = "元" if small else money_unit
        money = half_up(ratio.exact / Fraction(MONEY[unit]), _DECIMALS)
        return f"{money:f}{unit}"
    return f"{ratio.percent(_DECIMALS)}%"
