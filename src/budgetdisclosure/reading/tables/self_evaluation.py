"""项目支出绩效自评表: the self-evaluation form of a project."""

from budgetdisclosure.source import Grid

from .kind import TableKind, Understood
from .performance_form import form_of, read_form

_NAME = "self_evaluation"


def _read(grid: Grid, number: int, title: str, ordinal: int) -> Understood | None:
    form = form_of(grid)
    if form is None or not form.measured or (form.body and not form.project):
        return None
    if not form.project and "整体" in title:
        return None
    return read_form(grid, number, title, _NAME, f"self_evaluations.{ordinal}", form)


KIND = TableKind(name=_NAME, order=10, read=_read)
