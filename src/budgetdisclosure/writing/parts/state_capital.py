"""State capital operations."""

from budgetdisclosure.writing.funds import fund
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen


def write(pen: Pen) -> list[str]:
    """Income, expenditure, and the lines."""
    return fund(pen, "state_capital", "国有资本经营预算财政拨款")


PART = Part(part=2, order=90, code="F09", write=write)
