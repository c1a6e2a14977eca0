"""CL505: 编码残缺 / broken code."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.classed import pair_finding
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.sureness import severity_of_entries
from budgetdisclosure.classification import Entry, Table, find_all

_HEAD = (
    "2024年度部门决算说明\n二、支出决算表\n\t科目编码\n\t科目名称\n\t支出合计\n\n"
    "\t201\n\t一般公共服务支出\n\t30.00\n\n\t20106\n\t财政事务\n\t30.00\n\n"
)


@rule(
    "CL505",
    severity="error",
    passes=_HEAD + "\t2010601\n\t行政运行\n\t30.00\n\n\t2210201\n\t住房公积金\n\t5.00\n",
    fails=_HEAD + "\t2010601\n\t行政运行\n\t30.00\n\n\t221021\n\t住房公积金\n\t5.00\n",
)
def check(case: Case) -> Iterator[Finding]:
    """The code of a row is whole: three, five or seven digits."""
    year = case.report.year
    if year is None:
        return
    for table in case.coded_tables:
        for cell in table.broken:
            meant = tuple(
                match.entry
                for match in find_all(cell.name, on=year, table=_table(cell.code))
                if _is_part(cell.code, match.entry)
            )
            if len(meant) == 1:
                severity = severity_of_entries(meant, year)
                digits = meant[0].code.digits
                yield pair_finding("CL505", severity, cell, digits, of_code=True)


def _table(code: str) -> Table:
    tables = {"3": Table.ECONOMIC_DEPARTMENT, "5": Table.ECONOMIC_GOVERNMENT, "1": Table.REVENUE}
    return tables.get(code[0], Table.FUNCTIONAL) if len(code) > 4 else Table.FUNCTIONAL


def _is_part(printed: str, entry: Entry) -> bool:
    """Whether the code with one to three digits left out gives what is printed."""
    rest = iter(entry.code.digits)
    return len(printed) < len(entry.code.digits) and all(digit in rest for digit in printed)
