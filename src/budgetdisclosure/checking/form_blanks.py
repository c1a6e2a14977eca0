"""Money of performance forms whose sources are not all filled in."""

from collections.abc import Iterator

from budgetdisclosure.figures import Amount
from budgetdisclosure.metrics.operand import add_up, exact
from budgetdisclosure.model import Table, TableRow
from budgetdisclosure.model.self_evaluation import SOURCES

from .case import Case
from .finding import Finding
from .form_findings import form_warning, told_once
from .form_sums import ROOTS
from .restated import with_value

_COLUMNS = ("budget", "adjusted", "executed")


def blank_findings(case: Case) -> Iterator[Finding]:
    """A total that its sources fall short of, where one of them is left blank."""
    alike: dict[object, list[Finding]] = {}
    for table in case.disclosure.tables if case.disclosure else ():
        root = _root(table)
        for one in _short(case, table, root) if root else ():
            alike.setdefault((one.stated, one.expected), []).append(one)
    for group in alike.values():
        yield from told_once(group)


def _root(table: Table) -> str | None:
    """Where the money of the form ``table`` is told."""
    paths = (cell.path for row in table.rows for cell in row.cells if ".funds." in cell.path)
    root = next(paths, "").partition(".funds.")[0]
    return f"{root}.funds" if root.startswith(ROOTS) else None


def _short(case: Case, table: Table, root: str) -> Iterator[Finding]:
    """The first column that falls short; what is blank but has other money comes before."""
    found = []
    for column in _COLUMNS:
        total = case.index.at(f"{root}.annual_total.{column}")
        known = [p for s in SOURCES for p in case.index.at(f"{root}.{s}.{column}")]
        blank = [row for row in table.rows if _blank(row, column)]
        if not (total and known and blank and isinstance(total[0].figure, Amount)):
            continue
        listed = add_up(exact(p.figure) for p in known)
        if listed < exact(total[0].figure):
            spent = [row for row in blank if _has_money(case, row)]
            found.append(
                form_warning(
                    "blank" if spent else "short", total[0],
                    with_value(total[0].figure, listed), row=(spent or blank)[0].name,
                )
            )  # fmt: skip
    found.sort(key=lambda one: not one.detail.key.endswith("blank"))
    yield from found[:1]


def _blank(row: TableRow, column: str) -> bool:
    """Whether ``row`` is a source of money with nothing, not even a zero, in ``column``."""
    cell = row.cell(column)
    if row.header or cell is None or any(".annual_total." in c.path for c in row.cells):
        return False
    return cell.value is None and not any(map(str.isdigit, cell.text))


def _has_money(case: Case, row: TableRow) -> bool:
    paths = (c.path for c in row.cells if c.path and c.column in _COLUMNS)
    return any(p.figure.value for path in paths for p in case.index.at(path))
