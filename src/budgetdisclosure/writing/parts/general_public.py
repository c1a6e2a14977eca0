"""General public budget expenditure, by function."""

from budgetdisclosure.writing.functions import details, structure
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_ROOT = "general_public.functions"
_TOTAL = "general_public.expenditure"


def write(pen: Pen) -> list[str]:
    """The total, its classes, then line by line."""
    total = pen.profile.execution(pen, _TOTAL, f"{pen.year}一般公共预算财政拨款支出")
    return [total, *structure(pen, _ROOT, f"{_TOTAL}.final"), *details(pen, _ROOT)]


PART = Part(part=2, order=50, code="F05", write=write)
