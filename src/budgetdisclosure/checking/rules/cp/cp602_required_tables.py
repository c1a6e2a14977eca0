"""CP602: 必备表格 / required tables."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import (
    YEAR,
    basic,
    expenditure,
    fiscal,
    general_public,
    income,
    totals,
)
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import absent
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.standard import found_tables
from budgetdisclosure.model import Table
from budgetdisclosure.model.standard.table import StandardTable, standard_tables
from budgetdisclosure.source import Place

_ENOUGH = 5
"""So many of the nine tables must be there before the absence of another means something."""
_SURE = ("T1", "T2", "T3", "T4", "T5", "T6")
_NINE = (*_SURE, "T7", "T8", "T9")
_LONGEST_TITLE = 60
_CODE = re.compile(r"[\[（(]?(?:2\d{2}|2\d{4}|2\d{6}|3\d{4})(?!\d)")


@rule(
    "CP602",
    severity="error",
    passes=YEAR + totals() + income() + expenditure() + fiscal() + general_public() + basic(),
    fails=YEAR + totals() + income() + fiscal() + general_public() + basic(),
    legal="national form of departmental final accounts: nine tables",
)
def check(case: Case) -> Iterator[Finding]:
    """All standard tables are there, empty ones too; those of funds and three public expenses in doubt."""
    found = list(found_tables(case))
    have = {standard.number for standard, _ in found}
    if len(have & set(_NINE)) < _ENOUGH or _unreadable(case):
        return
    wanted = sorted((t for t in standard_tables() if t.number in _SURE), key=lambda t: t.number)
    for standard in wanted:
        if standard.number not in have and not _titled(case, standard):
            place = _where(found, standard)
            yield absent("CP602", "error", place, title=standard.title)


def _unreadable(case: Case) -> bool:
    """Whether some page or table could not be read: it may be the missing one."""
    disclosure = case.disclosure
    if disclosure is None:
        return True
    pages = any(
        page.kind in ("scanned", "picture", "ungridded") for page in disclosure.document.pages
    )
    unsure = any(note.message.key.startswith("reading.table_") for note in disclosure.notes)
    return pages or unsure or bool(disclosure.unread) or any(map(_may_be_one, disclosure.tables))


def _may_be_one(table: Table) -> bool:
    """Whether a table that was not understood lists codes of the functional classification."""
    rows = (["".join(cell.text.split()) for cell in row.cells[:2]] for row in table.rows)
    coded = sum(any(_CODE.match(text) for text in texts) for texts in rows)
    return table.kind == "generic" and coded > 1


def _titled(case: Case, standard: StandardTable) -> bool:
    """Whether its title stands above some table, which was then not understood."""
    disclosure = case.disclosure
    assert disclosure is not None
    first = min(grid.before for grid in disclosure.document.grids)
    titles = [t.title for t in disclosure.tables if t.kind == "generic"]
    titles += [
        block.text
        for block in disclosure.document.blocks[max(first - 3, 0) :]
        if len(block.text) < _LONGEST_TITLE
    ]
    return any(standard.pattern.search("".join(title.split())) for title in titles)


def _where(found: list[tuple[StandardTable, Table]], standard: StandardTable) -> Place | None:
    """The end of the table after which it should stand."""
    before = [table for one, table in found if one.number < standard.number]
    if not before:
        return found[0][1].place
    last = [cell.place for row in before[-1].rows for cell in row.cells]
    return last[-1] if last else before[-1].place
