"""CP603: 表内合计行 / total row."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, income, table
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.plain import absent
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.standard import cells, found_tables
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Table

_SUMMARIES = {
    "totals": ("income.total", "totals.income", "expenditure.total", "totals.expenditure"),
    "fiscal": ("fiscal.income", "fiscal.expenditure", "fiscal.total"),
}
"""The rows of totals that a summary of both sides has."""


@rule(
    "CP603",
    severity="warning",
    passes=YEAR + income(),
    fails=YEAR
    + table(
        "收入决算表",
        ("科目编码", "科目名称", "本年收入合计", "财政拨款收入", "其他收入"),
        ("205", "教育支出", "25.00", "25.00", ""),
        ("20502", "普通教育", "25.00", "25.00", ""),
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A table by classification has a row of totals, a summary table those of both sides."""
    for standard, table_ in found_tables(case):
        yield from _of_summary(case, table_)
        if standard.shape != "coded" or not table_.whole:
            continue
        paths = [
            (row.code, cell.path) for row, cell in cells(case, table_) if cell.value is not None
        ]
        lines = [path for code, path in paths if code and path.startswith(f"{standard.root}.")]
        totals = [path for _, path in paths if not path.startswith(f"{standard.root}.")]
        if lines and not totals:
            yield absent("CP603", "warning", table_.place, title=standard.title)


def _of_summary(case: Case, table_: Table) -> Iterator[Finding]:
    """Rows of totals that a summary of income and expenditure lacks or leaves blank."""
    told = {cell.path for _, cell in cells(case, table_) if cell.value is not None}
    wanted = _SUMMARIES.get(table_.kind, ())
    if not table_.whole or len(told & set(wanted)) * 2 < len(wanted):
        return
    for path in wanted:
        if path not in told:
            yield Finding(
                rule="CP603",
                severity=Severity.WARNING,
                detail=Message.of("CP603.message_row", title=table_.title, name=name_of(path)),
                path=path,
                place=table_.place,
            )
