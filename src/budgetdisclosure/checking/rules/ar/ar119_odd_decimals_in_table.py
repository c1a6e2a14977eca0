"""AR119: 表中小数位不一致 / odd number of decimals in a table."""

from collections import Counter
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, basic
from budgetdisclosure.checking.finding import Finding, Related, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.standard import cells, found_tables
from budgetdisclosure.figures import Amount
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Table, TableCell

_USUAL = 2
"""Money is printed with no more decimals than this, unless a whole table has more."""


@rule(
    "AR119",
    severity="info",
    passes=YEAR + basic(),
    fails=YEAR + basic(wages="10.0000"),
)
def check(case: Case) -> Iterator[Finding]:
    """The amounts of a table have two decimals, or as many as most of them; fewer are not reported."""
    for _, table in found_tables(case):
        odd = list(_odd(case, table))
        if odd:
            yield _finding(table, odd)


def _odd(case: Case, table: Table) -> Iterator[TableCell]:
    """The cells with more decimals than usual."""
    amounts = [cell for _, cell in cells(case, table) if isinstance(cell.value, Amount)]
    counts = Counter(cell.value.decimals for cell in amounts if cell.value is not None)
    if counts:
        usual = max(_USUAL, counts.most_common(1)[0][0])
        yield from (c for c in amounts if c.value is not None and c.value.decimals > usual)


def _finding(table: Table, odd: list[TableCell]) -> Finding:
    first, *others = odd
    return Finding(
        rule="AR119",
        severity=Severity.INFO,
        detail=Message.of("AR119.message", title=table.title, stated=first.text, count=len(odd)),
        stated=first.text,
        path=first.path,
        place=first.place,
        related=tuple(
            Related(path=one.path, role="other_print", stated=one.text, place=one.place)
            for one in others
        ),
    )
