"""Agency operating expenses."""

from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen


def write(pen: Pen) -> list[str]:
    """The amount with its base."""
    return [pen.profile.comparison(pen, "agency_operating", f"{pen.year}机关运行经费支出")]


PART = Part(part=3, order=10, code="F11.1", write=write)
