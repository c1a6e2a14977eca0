"""CL509: 基金科目误入一般公共 / funds in the wrong table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.classed import pair_finding
from budgetdisclosure.checking.coded import Coded, CodedTable, coded_of_report
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.sureness import at_most, once, severity_of
from budgetdisclosure.classification import Entry, FundKind, Level, PairStatus, lookup
from budgetdisclosure.lazy import pattern

_TITLES = (
    (pattern(r"一般公共预算[^，。]{0,12}支出[^，。]{0,8}表"), FundKind.GENERAL),
    (pattern(r"政府性基金[^，。]{0,14}支出[^，。]{0,8}表"), FundKind.GOVERNMENT_FUND),
    (pattern(r"国有资本经营[^，。]{0,14}支出[^，。]{0,8}表"), FundKind.STATE_CAPITAL),
)
_ROOTS = {
    "general_public": FundKind.GENERAL,
    "government_fund": FundKind.GOVERNMENT_FUND,
    "state_capital": FundKind.STATE_CAPITAL,
}
_CALLED = pattern(r"表(?:[（(][^（()）]*[)）])?$")
_ABOVE = 4
_LONGEST = 45
_MOST = 0.34
_HEAD = (
    "2024年度部门决算说明\n五、一般公共预算财政拨款支出决算表\n\t科目编码\n\t科目名称\n\t支出合计\n\n"
    "\t201\n\t一般公共服务支出\n\t30.00\n\n\t20106\n\t财政事务\n\t30.00\n\n"
    "\t2010601\n\t行政运行\n\t30.00\n\n\t2210201\n\t住房公积金\n\t5.00\n\n"
)


@rule(
    "CL509",
    severity="warning",
    passes=_HEAD + "\t2120101\n\t行政运行\n\t3.00\n",
    fails=_HEAD + "\t2120803\n\t城市建设支出\n\t3.00\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Items of a fund stand in the table of that fund, and no others do."""
    year = case.report.year
    if year is not None:
        yield from once([*_of_tables(case, year), *_of_report(case, year)])


def _of_tables(case: Case, year: int) -> Iterator[Finding]:
    for table in case.coded_tables:
        kind = _kind_of(_title(case, table))
        placed = [(pair, entry) for pair in table.pairs if (entry := _entry(pair, year))]
        strange = [(pair, entry) for pair, entry in placed if kind and entry.fund is not kind]
        if kind and len(strange) <= _MOST * len(placed):
            for pair, entry in strange:
                yield _finding(pair, entry, year)


def _of_report(case: Case, year: int) -> Iterator[Finding]:
    for pair in coded_of_report(case.report) if case.disclosure is None else ():
        kind = _ROOTS.get((pair.path or "").partition(".")[0])
        entry = _entry(pair, year)
        if kind and entry and entry.fund is not kind:
            yield _finding(pair, entry, year)


def _title(case: Case, table: CodedTable) -> str:
    """The short line right above the table that calls it one, else the title it was given."""
    disclosure, number = case.disclosure, table.pairs[0].table
    if disclosure is None or number is None or number >= len(disclosure.document.grids):
        return table.table.title
    before = disclosure.document.grids[number].before
    for block in reversed(disclosure.document.blocks[max(0, before - _ABOVE) : before]):
        text = "".join(block.text.split())
        if len(text) <= _LONGEST and _CALLED.search(text):
            return text
    return table.table.title


def _kind_of(title: str) -> FundKind | None:
    """The one budget that a title names."""
    kinds = {kind for pattern, kind in _TITLES if pattern.search("".join(title.split()))}
    return kinds.pop() if len(kinds) == 1 else None


def _entry(pair: Coded, year: int) -> Entry | None:
    """The 款 or 项 of a pair that agrees; a 类 may hold several funds."""
    if pair.code[0] != "2":
        return None
    entry = lookup(pair.code, on=year)
    if entry is None or entry.level is Level.CLASS:
        return None
    return entry if pair.compare(year).status is PairStatus.CURRENT else None


def _finding(pair: Coded, entry: Entry, year: int) -> Finding:
    severity = at_most(severity_of(entry.certainty(year)), Severity.WARNING)
    return pair_finding("CL509", severity, pair, None, f"message_{entry.fund.value}", of_code=True)
