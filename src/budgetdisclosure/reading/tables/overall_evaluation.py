"""部门整体支出绩效自评表: the self-evaluation form of a whole department."""

from budgetdisclosure.source import Grid

from .kind import TableKind, Understood
from .performance_form import form_of, read_form

_NAME = "overall_evaluation"


def _read(grid: Grid, number: int, title: str, ordinal: int) -> Understood | None:
    form = form_of(grid)
    if form is None or not form.measured:
        return None
    return read_form(grid, number, title, _NAME, f"overall_evaluations.{ordinal}", form)


KIND = TableKind(name=_NAME, order=11, read=_read)
