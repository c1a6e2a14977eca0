"""Purchased services."""

from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen


def write(pen: Pen) -> list[str]:
    """The amount."""
    phrase = pen.phrase("fact", "service_purchase", "政府购买服务支出")
    return [f"{pen.year}{phrase}。" if phrase else ""]


PART = Part(part=3, order=40, code="F11.4", write=write)
