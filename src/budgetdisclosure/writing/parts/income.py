"""Income by source."""

from budgetdisclosure.model.kinds import BUDGETS, OTHER_INCOME
from budgetdisclosure.writing.facts import with_share
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen


def write(pen: Pen) -> list[str]:
    """The total, then a line for each source."""
    total = pen.profile.comparison(pen, "income.total", f"{pen.year}本年收入合计")
    lines = [_fiscal(pen), *(_source(pen, name) for name in OTHER_INCOME)]
    told = [line for line in lines if line]
    return [total, *(f"{number}.{line}。" for number, line in enumerate(told, 1))]


def _fiscal(pen: Pen) -> str:
    whole = _source(pen, "fiscal_appropriation")
    budgets = "；".join(found for found in (_source(pen, name) for name in BUDGETS) if found)
    return f"{whole}，分预算看：{budgets}" if whole and budgets else whole or budgets


def _source(pen: Pen, name: str) -> str:
    return with_share(pen, f"income.{name}", "income.total", "全年收入")


PART = Part(part=2, order=20, code="F02", write=write)
