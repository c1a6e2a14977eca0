"""Costs per thing: a vehicle, a person, a batch of guests."""

from budgetdisclosure.figures import Amount, Interval
from budgetdisclosure.figures.figure import half_unit

from .operand import Operand, exact, interval
from .ratio import Ratio


def per_unit(cost: Operand, count: Operand) -> Ratio | None:
    """``cost`` (money in 元) divided by ``count``; None for a zero count.

    >>> from budgetdisclosure.figures import Amount, Count
    >>> per_unit(Amount("1.16", "万元"), Count(2, "辆")).rounded(0)
    Decimal('5800')
    """
    if not exact(count):
        return None
    return Ratio(exact(cost) / exact(count), interval(cost) / interval(count), average=True)


def average_interval(printed: Amount) -> Interval:
    """What a printed average stands for: it is always rounded, also when shown to the 分.

    >>> average_interval(Amount("0.58"))
    Interval[5750, 5850]
    """
    reached = Interval.around(printed.value, half_unit(printed.decimals))
    return reached.at_least(0).scaled(printed.yuan_factor)
