"""Fiscal appropriation as a whole."""

from budgetdisclosure.writing.awards import awards
from budgetdisclosure.writing.facts import facts
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_SIDES = (("income", "财政拨款本年收入合计"), ("expenditure", "财政拨款本年支出合计"))


def write(pen: Pen) -> list[str]:
    """The total with its base, its parts, and the awards paid out of it."""
    total = pen.profile.comparison(pen, "fiscal.total", f"{pen.year}财政拨款收支总计")
    sides = [pen.profile.comparison(pen, f"fiscal.{side}", name) for side, name in _SIDES]
    return [total, *sides, facts(pen, "fiscal", ("opening", "closing")), awards(pen)]


PART = Part(part=2, order=40, code="F04", write=write)
