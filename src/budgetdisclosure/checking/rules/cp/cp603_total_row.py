"""CP603: 表内合计行 / total row."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, income, table
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import absent
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.standard import cells, found_tables


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
    """A table by classification has a row of totals."""
    for standard, table_ in found_tables(case):
        if standard.shape != "coded" or not table_.whole:
            continue
        paths = [(row.code, cell.path) for row, cell in cells(table_) if cell.value is not None]
        lines = [path for code, path in paths if code and path.startswith(f"{standard.root}.")]
        totals = [path for _, path in paths if not path.startswith(f"{standard.root}.")]
        if lines and not totals:
            yield absent("CP603", "warning", table_.place, title=standard.title)
