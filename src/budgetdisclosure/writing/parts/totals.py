"""Grand totals, and what is carried over the year."""

from budgetdisclosure.writing.facts import facts
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_BOTH = ("totals.income", "totals.expenditure")
_CARRIED = ("opening", "surplus_used", "surplus_distributed", "closing")


def write(pen: Pen) -> list[str]:
    """Totals with their base; then the carryovers."""
    comparison = pen.profile.comparison
    income, expenditure = pen.report.totals.income, pen.report.totals.expenditure
    if income == expenditure and income.value is not None:
        lines = [comparison(pen, _BOTH[0], f"{pen.year}收入、支出总计")]
        comparison(pen, _BOTH[1], "")
    else:
        names = ("收入总计", "支出总计")
        lines = [
            comparison(pen, path, f"{pen.year}{name}")
            for path, name in zip(_BOTH, names, strict=True)
        ]
    return [*lines, facts(pen, "carryover", _CARRIED, f"{pen.year}，")]


PART = Part(part=2, order=10, code="F01", write=write)
