"""Derived metrics: figures in, the exact result and the interval of possible results out."""

from .difference import difference, total
from .growth import growth, growth_from_change
from .operand import Operand
from .per_unit import per_unit
from .ratio import Ratio
from .share import combined_share, completion, execution_rate, share, sme_share
from .verify import verify

__all__ = [
    "Operand",
    "Ratio",
    "combined_share",
    "completion",
    "difference",
    "execution_rate",
    "growth",
    "growth_from_change",
    "per_unit",
    "share",
    "sme_share",
    "total",
    "verify",
]
