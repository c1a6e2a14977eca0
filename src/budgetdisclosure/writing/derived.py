"""Derived figures as documents print them: half up, and left out where they do not exist."""

from budgetdisclosure.figures import Amount, Figure, Percentage, decimals, half_up
from budgetdisclosure.figures.units import whole_yuan
from budgetdisclosure.metrics import Ratio, difference, growth, per_unit, share

_FINEST = 12


def change(value: Figure | None, base: Figure | None, places: int) -> Amount | None:
    """``value`` less ``base``, signed, in the unit of ``value``; no digit of them is lost."""
    if not (isinstance(value, Amount) and isinstance(base, Amount) and usable(value, base)):
        return None
    shown = max(places, decimals(value.value), decimals(base.to(value.unit).value))
    return _amount(difference(value, base), value.unit, shown)


def rate(value: Figure | None, base: Figure | None, places: int) -> Percentage | None:
    """Growth over ``base``, signed; None over a base that is not above zero."""
    if value is None or base is None or not usable(value, base) or base.value <= 0:
        return None
    found = growth(value, base)
    return None if found is None else Percentage(found.percent(places))


def part(value: Figure | None, whole: Figure | None, places: int) -> Percentage | None:
    """``value`` as a part of ``whole``; None for a whole that is not above zero."""
    if value is None or whole is None or not usable(value, whole) or whole.value <= 0:
        return None
    found = share(value, whole)
    return None if found is None else Percentage(found.percent(places))


def each(cost: Figure | None, count: Figure | None, places: int) -> Amount | None:
    """``cost`` for each of ``count``, in the unit of ``cost``."""
    if not isinstance(cost, Amount) or count is None or not usable(cost, count):
        return None
    found = per_unit(cost, count)
    return None if found is None else _amount(found, cost.unit, places)


def usable(*figures: Figure) -> bool:
    """Whether all are plain numbers, so that something follows from them."""
    return all(figure.qualifier is None for figure in figures)


def _amount(ratio: Ratio, unit: str, places: int) -> Amount:
    """An amount that is not zero is never printed as zero, for that would be taken as exact."""
    exact = ratio.exact / whole_yuan(unit)
    while exact and not half_up(exact, places) and places < _FINEST:
        places += 1
    return Amount(half_up(exact, places), unit)
