"""XT211: 科目集合一致 / same items in the tables."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, expenditure, general_public
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.standard import found_tables
from budgetdisclosure.messages import Message
from budgetdisclosure.model import TableRow


@rule(
    "XT211",
    severity="warning",
    passes=YEAR + expenditure() + general_public(),
    fails=YEAR
    + expenditure().replace("2050202", "2050203").replace("小学", "初中")
    + general_public(),
)
def check(case: Case) -> Iterator[Finding]:
    """What the general public budget spends on, all expenditure has an item for."""
    tables = {table.kind: table for _, table in found_tables(case)}
    whole, part = tables.get("expenditure"), tables.get("general_public")
    if whole is None or part is None or not (whole.whole and part.whole):
        return
    known = {row.code for row in whole.rows if row.code}
    if not known or any(_is_nameless(row) for row in whole.rows):
        return
    for row in part.rows:
        printed = [
            cell
            for cell in row.cells
            if cell.path.endswith(".final") and cell.value is not None and cell.value.value
        ]
        if row.code and printed and not any(code.startswith(row.code) for code in known):
            yield Finding(
                rule="XT211",
                severity=Severity.WARNING,
                detail=Message.of("XT211.message", title=part.title, name=row.name, code=row.code),
                stated=row.code,
                path=printed[0].path,
                place=row.cells[0].place,
            )


def _is_nameless(row: TableRow) -> bool:
    """Whether a row is a line of which only the name is known."""
    return not row.code and any(".functions." in cell.path for cell in row.cells)
