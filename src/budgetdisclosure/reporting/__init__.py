"""Findings and reports for people and programs: text, JSON and other formats; tables of figures."""

from .formats import format_names, renderer
from .options import Options
from .outcome import Outcome, Reported, Run, failed, outcome_of
from .show import show

__all__ = [
    "Options", "Outcome", "Reported", "Run", "failed", "format_names", "outcome_of", "renderer", "show",
]  # fmt: skip
