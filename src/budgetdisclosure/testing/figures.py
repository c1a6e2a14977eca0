"""Strategies for figures."""

from decimal import Decimal

from budgetdisclosure.figures import Amount, Count, Measure, Percentage

from .extra import strategies as st

_UNITS = ("元", "万元", "亿元")
_WORDS = ("人", "辆", "家", "批次", "台（套）")


def decimals(low: int = 0, high: int = 10**9, most_places: int = 2) -> st.SearchStrategy[Decimal]:
    """Decimals from ``low`` to ``high`` with up to ``most_places`` digits behind the point."""
    places = st.integers(0, most_places)
    return places.flatmap(
        lambda n: st.integers(low * 10**n, high * 10**n).map(lambda k: Decimal(k).scaleb(-n))
    )


def amounts(*, negative: bool = False, most_places: int = 6) -> st.SearchStrategy[Amount]:
    """Amounts of money in 元, 万元, 亿元, as printed."""
    low = -(10**9) if negative else 0
    return st.builds(Amount, decimals(low, 10**9, most_places), st.sampled_from(_UNITS))


def percentages(*, negative: bool = False) -> st.SearchStrategy[Percentage]:
    """Rates up to 10 000 per cent with up to four decimals."""
    return st.builds(Percentage, decimals(-100 if negative else 0, 10_000, 4))


def counts(most: int = 10_000) -> st.SearchStrategy[Count]:
    """Counts from 0 with a measure word."""
    return st.builds(Count, st.integers(0, most), st.sampled_from(_WORDS))


def measures() -> st.SearchStrategy[Measure]:
    """Scores from 0 to 100."""
    return st.builds(Measure, decimals(0, 100, 2))
