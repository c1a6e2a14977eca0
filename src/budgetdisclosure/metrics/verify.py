"""Holding a stated figure against a recomputed one."""

from budgetdisclosure.figures import (
    Amount,
    Figure,
    Interval,
    Percentage,
    Verdict,
    cut,
    to_decimal,
)
from budgetdisclosure.figures.rounding import rounds_to
from budgetdisclosure.figures.units import whole_yuan

from .operand import Operand, interval
from .per_unit import average_interval
from .ratio import Ratio


def verify(stated: Operand, ratio: Ratio | None, direction: str | None = None) -> Verdict:
    """The verdict on ``stated`` (a rate in per cent, an amount, or a plain number in per cent).

    ``direction`` is ``increase``, ``decrease`` or ``flat`` where ``stated`` is printed unsigned;
    without it ``stated`` is taken with its sign. ``ratio`` None means a zero base.

    Source of the rule: a printed number with d decimals stands for [x - h, x + h], h half of the
    last digit; a claim is refuted if that interval and the recomputed one have no number in common.

    >>> from budgetdisclosure.metrics import share
    >>> str(verify(Percentage("95.11"), share("20632.76", "21691.34")))
    'truncated'
    """
    if ratio is None:
        return Verdict.UNDEFINED
    if isinstance(stated, Figure) and not stated.usable:
        return Verdict.NOT_CHECKED
    figure = stated if isinstance(stated, Figure) else Percentage(to_decimal(stated))
    scale = 100 if isinstance(figure, Percentage) else 1
    if direction == "decrease":
        scale = -scale
    result = Ratio(ratio.exact * scale, ratio.interval.scaled(scale))
    if ratio.average and isinstance(figure, Amount):
        return judge(figure, average_interval(figure), result)
    return judge(figure, interval(figure), result)


def judge(figure: Figure, stated: Interval, result: Ratio) -> Verdict:
    """The verdict on a printed ``figure`` that stands for ``stated``.

    ``stated`` and ``result`` are in the unit of calculation: 元, percentage points, things.
    """
    if says(figure, *result.exact.as_integer_ratio()):
        return Verdict.EXACT
    if stated.meets(result.interval):
        return Verdict.WITHIN_ROUNDING
    per = whole_yuan(figure.unit) if isinstance(figure, Amount) else 1
    if figure.qualifier is None and cut(result.exact, figure.decimals, per=per) == figure.value:
        return Verdict.TRUNCATED
    return Verdict.MISMATCH


def says(figure: Figure, numerator: int, denominator: int) -> bool:
    """Whether ``figure`` prints the number, in the unit of calculation, rounded half up.

    >>> says(Amount("0.33"), 10_000, 3), says(Amount("0.34"), 10_000, 3)
    (True, False)
    """
    if figure.qualifier is not None:
        return False
    per = whole_yuan(figure.unit) if isinstance(figure, Amount) else 1
    return rounds_to(figure.value, numerator, denominator * per, figure.decimals)
