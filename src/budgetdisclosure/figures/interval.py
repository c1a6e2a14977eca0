"""Intervals of exact rational numbers: what is known of a true value behind a print.

Ends are pairs of integers (numerator, denominator >= 0); a zero denominator is an infinite end, so
every operation is a handful of integer products and nothing is ever rounded.
"""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from attrs import field, frozen

End = tuple[int, int]
Exact = int | Decimal | Fraction

_MINUS: End = (-1, 0)
_PLUS: End = (1, 0)


def _end(value: Exact | None, infinite: End) -> End:
    return infinite if value is None else value.as_integer_ratio()


def _compare(a: End, b: End) -> int:
    left, right = a[0] * b[1], b[0] * a[1]
    if not a[1] and not b[1]:
        left, right = a[0], b[0]
    return (left > right) - (left < right)


def _plus(a: End, b: End) -> End:
    if not a[1] or not b[1]:
        return b if a[1] else a
    if a[1] == b[1]:
        return a[0] + b[0], a[1]
    return a[0] * b[1] + b[0] * a[1], a[1] * b[1]


def _times(a: End, b: End) -> End:
    if not a[0] or not b[0]:
        return 0, 1
    return a[0] * b[0], a[1] * b[1]


@frozen
class Interval:
    """All numbers between two ends, each of which belongs to it or not.

    The four operations give the tightest interval that holds every result, provided that no
    operand is used twice. ``low`` and ``high`` are exact; None is an infinite end.

    >>> Interval.around(Decimal("20632.76"), Decimal("0.005"))
    Interval[20632.755, 20632.765]
    >>> Interval.between(1, 2) - Interval.between(1, 2)
    Interval[-1, 1]
    """

    _low: End = field(alias="low")
    _high: End = field(alias="high")
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def between(
        cls,
        low: Exact | None,
        high: Exact | None,
        *,
        low_open: bool = False,
        high_open: bool = False,
    ) -> "Interval":
        """From ``low`` to ``high``; None stands for an infinite end, which is always open.

        Raises:
            ValueError: the ends enclose nothing.
        """
        bottom, top = _end(low, _MINUS), _end(high, _PLUS)
        order = _compare(bottom, top)
        if order > 0 or (not order and (low_open or high_open)):
            msg = f"no number lies between {low} and {high}"
            raise ValueError(msg)
        return cls(bottom, top, low_open or low is None, high_open or high is None)

    @classmethod
    def point(cls, value: Exact) -> "Interval":
        """The single number ``value``."""
        ratio = value.as_integer_ratio()
        return cls(ratio, ratio)

    @classmethod
    def around(cls, middle: Exact, half: Exact) -> "Interval":
        """The closed interval ``middle`` - ``half`` to ``middle`` + ``half``."""
        (m, n), (h, k) = middle.as_integer_ratio(), half.as_integer_ratio()
        return cls((m * k - h * n, n * k), (m * k + h * n, n * k))

    @classmethod
    def total(cls, parts: Iterable["Interval"]) -> "Interval":
        """The sum of ``parts``; of none, the point 0."""
        low, high, low_open, high_open = (0, 1), (0, 1), False, False
        for part in parts:
            below, above = part._low, part._high
            if below[1] == low[1] == high[1] == above[1] > 0:
                low, high = (low[0] + below[0], low[1]), (high[0] + above[0], high[1])
            else:
                low, high = _plus(low, below), _plus(high, above)
            low_open, high_open = low_open or part.low_open, high_open or part.high_open
        return cls(low, high, low_open, high_open)

    @property
    def low(self) -> Fraction | None:
        """The lower end, exactly; None if unbounded."""
        return Fraction(*self._low) if self._low[1] else None

    @property
    def high(self) -> Fraction | None:
        """The upper end, exactly; None if unbounded."""
        return Fraction(*self._high) if self._high[1] else None

    @property
    def width(self) -> Fraction | None:
        """From end to end, exactly; None if unbounded.

        >>> Interval.between(1, 4).width
        Fraction(3, 1)
        """
        low, high = self.low, self.high
        return None if low is None or high is None else high - low

    @property
    def is_point(self) -> bool:
        """Whether it holds one number only."""
        return not _compare(self._low, self._high)

    def contains(self, value: Exact) -> bool:
        """Whether ``value`` belongs to the interval."""
        ratio = value.as_integer_ratio()
        below, above = _compare(ratio, self._low), _compare(ratio, self._high)
        return not (
            below < 0
            or above > 0
            or (self.low_open and not below)
            or (self.high_open and not above)
        )

    def meets(self, other: "Interval") -> bool:
        """Whether some number belongs to both."""
        left, right = _compare(self._low, other._high), _compare(other._low, self._high)
        if left > 0 or right > 0:
            return False
        if not left and (self.low_open or other.high_open):
            return False
        return not (not right and (other.low_open or self.high_open))

    def hull(self, other: "Interval") -> "Interval":
        """The smallest interval that holds both."""
        low, high = _compare(self._low, other._low), _compare(self._high, other._high)
        return Interval(
            self._low if low <= 0 else other._low,
            self._high if high >= 0 else other._high,
            self.low_open
            if low < 0
            else other.low_open
            if low
            else self.low_open and other.low_open,
            self.high_open
            if high > 0
            else other.high_open
            if high
            else self.high_open and other.high_open,
        )

    def at_least(self, floor: Exact) -> "Interval":
        """The part from ``floor`` upwards; ``floor`` itself where nothing else is left."""
        ratio = floor.as_integer_ratio()
        if _compare(self._low, ratio) >= 0:
            return self
        if _compare(self._high, ratio) <= 0:
            return Interval(ratio, ratio)
        return Interval(ratio, self._high, False, self.high_open)

    def scaled(self, factor: Exact) -> "Interval":
        """Every number times ``factor``."""
        n, d = factor.as_integer_ratio()
        (a, b), (c, e) = self._low, self._high
        if n > 0:
            return Interval((a * n, b * d), (c * n, e * d), self.low_open, self.high_open)
        return self * Interval.point(factor)

    def __neg__(self) -> "Interval":
        (a, b), (c, d) = self._low, self._high
        return Interval((-c, d), (-a, b), self.high_open, self.low_open)

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(
            _plus(self._low, other._low),
            _plus(self._high, other._high),
            self.low_open or other.low_open,
            self.high_open or other.high_open,
        )

    def __sub__(self, other: "Interval") -> "Interval":
        return self + -other

    def __mul__(self, other: "Interval") -> "Interval":
        if self._low[0] >= 0 and other._low[0] >= 0:
            return Interval(
                _times(self._low, other._low),
                _times(self._high, other._high),
                (self.low_open and other._low[0] > 0) or (other.low_open and self._low[0] > 0),
                (self.high_open and other._high[0] > 0) or (other.high_open and self._high[0] > 0),
            )
        corners = [
            (_times(a, b), (a_open and bool(b[0])) or (b_open and bool(a[0])))
            for a, a_open in ((self._low, self.low_open), (self._high, self.high_open))
            for b, b_open in ((other._low, other.low_open), (other._high, other.high_open))
        ]
        low, high = corners[0], corners[0]
        for corner in corners[1:]:
            order = _compare(corner[0], low[0])
            if order < 0 or (not order and not corner[1]):
                low = corner
            order = _compare(corner[0], high[0])
            if order > 0 or (not order and not corner[1]):
                high = corner
        return Interval(low[0], high[0], low[1], high[1])

    def __truediv__(self, other: "Interval") -> "Interval":
        """Every quotient; unbounded on the side where the divisor comes near to zero.

        Raises:
            ZeroDivisionError: the divisor is zero for certain.
        """
        return self * other._reciprocal()

    def _reciprocal(self) -> "Interval":
        (a, b), (c, d) = self._low, self._high
        if not a and not c:
            raise ZeroDivisionError
        if a < 0 < c:
            return Interval(_MINUS, _PLUS, True, True)
        if a >= 0:
            low = (d, c)
            high = (b, a) if a else _PLUS
        else:
            low = (-d, -c) if c else _MINUS
            high = (-b, -a)
        return Interval(low, high, self.high_open or not low[1], self.low_open or not high[1])

    def __repr__(self) -> str:
        return f"Interval{self}"

    def __str__(self) -> str:
        left, right = "(" if self.low_open else "[", ")" if self.high_open else "]"
        return f"{left}{_shown(self._low, '-∞')}, {_shown(self._high, '+∞')}{right}"


def _shown(end: End, infinite: str) -> str:
    if not end[1]:
        return infinite
    shown = Decimal(end[0]) / Decimal(end[1])
    if shown.adjusted() <= _LARGE:
        shown = round(shown, 6)
    return format(shown.normalize() + 0, "f")


_LARGE = 20
"""Of more digits before the point no six behind it are kept."""
