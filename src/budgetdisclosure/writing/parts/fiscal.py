"""Fiscal appropriation as a whole."""

from budgetdisclosure.writing.awards import awards
from budgetdisclosure.writing.facts import facts
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_FIELDS = ("income", "expenditure", "opening", "closing")


def write(pen: Pen) -> list[str]:
    """The total with its base, its parts, and the awards paid out of it."""
    total = pen.profile.comparison(pen, "fiscal.total", f"{pen.year}财政拨款收支总计")
    return [total, facts(pen, "fiscal", _FIELDS), awards(pen)]


PART = Part(part=2, order=40, code="F04", write=write)
