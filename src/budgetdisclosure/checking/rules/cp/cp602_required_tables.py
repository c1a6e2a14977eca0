"""CP602: 必备表格 / required tables."""

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
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Disclosure, Table
from budgetdisclosure.model.standard.table import StandardTable, standard_tables
from budgetdisclosure.source import Place

_ENOUGH = 5
"""So many of the nine tables must be there before the absence of another means something."""
_SURE = ("T1", "T2", "T3", "T4", "T5", "T6")
_NINE = (*_SURE, "T7", "T8", "T9")
_DOUBTFUL = ("T7", "T8", "T9")
_UNIVERSITY = ("T1", "T2", "T3", "T5f")
"""The four tables of universities."""
_LAST_WITHOUT_STATE_CAPITAL = 2019
_LONGEST_TITLE = 60
_LINES = 4
_OF_ANOTHER = pattern(
    r"项目|采购|绩效|资产|[分按各](?:预算)?(?:单位|部门)|转移支付|专项|会议费|培训费|机关运行|预算表"
)
"""Words in the title of a table that is none of the nine."""
_CODE = pattern(r"[\[（(]?(?:2\d{2}|2\d{4}|2\d{6}|3\d{4})(?!\d)")


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
    wanted = _wanted(case, have, found)
    missing = [t for t in standard_tables() if t.number in wanted and t.number not in have]
    if not missing or _unreadable(case):
        return
    for standard in sorted(missing, key=lambda t: t.number):
        if not _titled(case, standard):
            place = _where(found, standard)
            yield absent("CP602", wanted[standard.number], place, title=standard.title)


def _wanted(case: Case, have: set[str], found: list[tuple[StandardTable, Table]]) -> dict[str, str]:
    """The tables that should be there, with the severity if they are not."""
    if all("高等学校" in table.title for _, table in found):
        few = len(have & set(_UNIVERSITY)) < len(_UNIVERSITY) - 1
        return {} if few else dict.fromkeys(_UNIVERSITY, "error")
    if len(have & set(_NINE)) < _ENOUGH:
        return {}
    wanted: dict[str, str] = dict.fromkeys(_SURE, "error")
    year = case.report.year
    doubtful = [
        number
        for number in _DOUBTFUL
        if number != "T9" or (year is not None and year > _LAST_WITHOUT_STATE_CAPITAL)
    ]
    if have >= set(_SURE) and len(set(doubtful) - have) == 1 and len(doubtful) > 1:
        wanted |= dict.fromkeys(doubtful, "warning")
    return wanted


def _unreadable(case: Case) -> bool:
    """Whether some page or table could not be read: it may be the missing one."""
    disclosure = case.disclosure
    if disclosure is None:
        return True
    pages = any(
        page.kind in ("scanned", "picture", "ungridded") for page in disclosure.document.pages
    )
    unsure = any(note.message.key.startswith("reading.table_") for note in disclosure.notes)
    return (
        pages
        or unsure
        or bool(disclosure.unread)
        or any(_may_be_one(disclosure, table) for table in disclosure.tables)
    )


def _may_be_one(disclosure: Disclosure, table: Table) -> bool:
    """Whether a table that was not understood lists codes of the functional classification."""
    if table.kind != "generic":
        return False
    rows = (["".join(cell.text.split()) for cell in row.cells[:2]] for row in table.rows)
    if sum(any(_CODE.match(text) for text in texts) for texts in rows) < 2:
        return False
    return not any(map(_OF_ANOTHER.search, _titles_of(disclosure, table)))


def _titles_of(disclosure: Disclosure, table: Table) -> list[str]:
    """What may be its title: short lines between a table and the one before it, its first cell."""
    document, number = disclosure.document, table.place.table
    if number is None:
        return [table.title]
    grids = document.grids
    first = max(grids[number - 1].before if number else 0, grids[number].before - _LINES)
    lines = [block.text for block in document.blocks[first : grids[number].before]]
    lines.append(grids[number].cells[0].text)
    return [line for line in lines if "表" in line and len(line) < _LONGEST_TITLE]


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
    return any(
        standard.pattern.search("".join(title.split())) and not _OF_ANOTHER.search(title)
        for title in titles
    )


def _where(found: list[tuple[StandardTable, Table]], standard: StandardTable) -> Place | None:
    """The end of the table after which it should stand."""
    before = [table for one, table in found if one.number < standard.number]
    if not before:
        return found[0][1].place
    last = [cell.place for row in before[-1].rows for cell in row.cells]
    return last[-1] if last else before[-1].place
