"""Government-managed funds."""

from budgetdisclosure.writing.funds import fund
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen


def write(pen: Pen) -> list[str]:
    """Income, expenditure, and the lines."""
    return fund(pen, "government_fund", "政府性基金预算财政拨款")


PART = Part(part=2, order=80, code="F08", write=write)
