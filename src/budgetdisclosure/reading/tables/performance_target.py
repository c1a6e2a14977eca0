"""绩效目标表: the targets of a project or a department, before anything is done."""

from budgetdisclosure.source import Grid

from .kind import TableKind, Understood
from .performance_form import form_of, read_form

_NAME = "performance_target"


def _read(grid: Grid, number: int, title: str, ordinal: int) -> Understood | None:
    form = form_of(grid)
    if form is None or "target" not in form.columns.values():
        return None
    return read_form(grid, number, title, _NAME, f"performance_targets.{ordinal}", form)


KIND = TableKind(name=_NAME, order=12, read=_read)
