"""What a printed figure stands for, written a second time, with nothing but fractions."""

from fractions import Fraction

from attrs import frozen

from budgetdisclosure.figures import Amount, Count, Figure, Measure, Qualifier

_YUAN = {
    "元": 1,
    "百元": 100,
    "千元": 1000,
    "万元": 10**4,
    "百万元": 10**6,
    "千万元": 10**7,
    "亿元": 10**8,
}


@frozen
class Bounds:
    """All numbers from ``low`` to ``high``; None is no bound."""

    low: Fraction | None
    high: Fraction | None

    def misses(self, other: "Bounds") -> bool:
        """Whether no number is in both."""
        return _over(self.low, other.high) or _over(other.low, self.high)

    def hull(self, other: "Bounds") -> "Bounds":
        """All numbers between the least and the greatest of both."""
        lows, highs = (self.low, other.low), (self.high, other.high)
        return Bounds(
            None if None in lows else min(x for x in lows if x is not None),
            None if None in highs else max(x for x in highs if x is not None),
        )


def _over(a: Fraction | None, b: Fraction | None) -> bool:
    return a is not None and b is not None and a > b


def bounds(figure: Figure) -> Bounds:
    """The true values, money in 元, rates in percentage points.

    >>> bounds(Amount("1.16"))
    Bounds(low=Fraction(11550, 1), high=Fraction(11650, 1))
    """
    value = Fraction(figure.value)
    exponent = 0 if isinstance(figure, Count) else figure.value.as_tuple().exponent  # type: ignore[union-attr]
    half = Fraction(1, 2) * Fraction(10) ** int(exponent)
    scale = Fraction(1)
    if isinstance(figure, Amount):
        scale = Fraction(_YUAN[figure.unit])
        if not value or 2 * half * scale <= Fraction(1, 100):
            half = Fraction(0)
    elif isinstance(figure, Count) or (isinstance(figure, Measure) and figure.unit == "分"):
        half = Fraction(0)
    low: Fraction | None = (value - half) * scale
    high: Fraction | None = (value + half) * scale
    if value >= 0 and low is not None and low < 0:
        low = Fraction(0)
    if figure.qualifier is Qualifier.ABOUT:
        return Bounds(None, None)
    if figure.qualifier is Qualifier.ABOVE:
        high = None
    if figure.qualifier is Qualifier.BELOW:
        low = None
    return Bounds(low, high)
