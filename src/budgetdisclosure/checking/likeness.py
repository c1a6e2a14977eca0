"""Which right value a wrong print is likeliest to stand for: the one with the fewest other digits."""

from fractions import Fraction

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.figures.units import whole_yuan
from budgetdisclosure.metrics.operand import add_up

from .prints import Print
from .readings import AS_PRINTED
from .verification import Verification

_MOST_STEPS = 20


def other_digits(one: Figure, other: Figure) -> int:
    """How many digits differ, set one below the other by the decimal point.

    >>> other_digits(Amount("91.63"), Amount("91.03")), other_digits(Amount("9.99"), Amount("10.00"))
    (1, 4)
    """
    places = max(one.decimals, other.decimals)
    first, second = (f"{f.value:.{places}f}".replace(".", "") for f in (one, other))
    width = max(len(first), len(second))
    pairs = zip(first.rjust(width, "0"), second.rjust(width, "0"), strict=True)
    return sum(a != b for a, b in pairs)


def likeliest(test: Verification, one: Print, value: Fraction) -> Fraction:
    """The value of an addend, near ``value``, that its sum allows and that differs least in print.

    The other addends and the total are rounded, so the sum leaves room for several values.
    """
    figure = one.figure
    if test.formula != "sum" or not isinstance(figure, Amount) or len(test.operands) < 2:
        return value
    step = Fraction(whole_yuan(figure.unit), 10**figure.decimals)
    slack = add_up(_half(p) for p in test.members if p is not one)
    steps = min(int(slack / step), _MOST_STEPS)
    near = (value + step * number for number in range(-steps, steps + 1))
    return min(
        (found for found in near if found >= 0 or value < 0),
        key=lambda found: (_differs(figure, found), abs(found - value)),
        default=value,
    )


def _half(one: Print) -> Fraction:
    reached = AS_PRINTED.interval(one)
    if reached.low is None or reached.high is None:
        return Fraction(0)
    return (reached.high - reached.low) / 2


def _differs(figure: Amount, value: Fraction) -> int:
    amount = value / whole_yuan(figure.unit)
    shifted = round(amount * 10**figure.decimals)
    printed = Amount(f"{shifted}e-{figure.decimals}", figure.unit)
    return other_digits(figure, printed)
