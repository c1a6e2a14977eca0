"""Lines of a classification against the lines below them, and totals against the top lines."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from attrs import define

from budgetdisclosure.classification import FundKind, lookup
from budgetdisclosure.figures import Interval
from budgetdisclosure.model import RollUp

from .index import Index
from .prints import Print
from .readings import AS_PRINTED, Reading
from .summing import sum_of
from .verification import Verification

Column = dict[str, list[Print]]
"""The prints of one column under one heading or in one table, by code."""


def verify_roll_up(rule: RollUp, index: Index, narrow: Reading) -> Iterator[Verification]:
    """``rule`` for every heading and every table that has lines of its root."""
    if not index.below(rule.root):
        return
    codes = _codes(rule.root, index)
    columns = _columns(rule.root, {"final", *dict(rule.columns)}, index)
    finals = columns["final"]
    for column, total in rule.columns:
        found = columns[column]
        for region, lines in found.items():
            here = codes[region]
            whole = region in index.whole and all(code.isdigit() for code in here)
            final = finals.get(region, {})
            yield from _Tree(rule, column, here, lines, final, index, whole).levels(narrow)
        if total and rule.total_code:
            yield from _tops(rule, total, found, codes, index, narrow)


def _codes(root: str, index: Index) -> Mapping[int, set[str]]:
    """The codes printed under each heading and in each table, whatever their columns hold."""
    found: dict[int, set[str]] = defaultdict(set)
    for column, codes in index.lines(root).items():
        for code in codes:
            for one in index.at(f"{root}.{code}.{column}".rstrip(".")):
                found[one.region].add(code)
    for region, blank in index.blank_lines(root).items():
        found[region] |= blank
    return found


def _columns(root: str, names: Collection[str], index: Index) -> dict[str, dict[int, Column]]:
    """The columns by region; narrative repeats a line to explain it, a table prints another one."""
    columns: dict[str, dict[int, Column]] = {name: defaultdict(dict) for name in names}
    for name, column in columns.items():
        for code in index.lines(root).get(name, ()):
            for one in index.by_path[f"{root}.{code}.{name}"]:
                prints = column[one.region].setdefault(code, [])
                if one.table or not prints:
                    prints.append(one.signed)
    return columns


@define
class _Tree:
    """The lines of one region in one column."""

    rule: RollUp
    column: str
    codes: set[str]
    lines: Column
    finals: Column
    index: Index
    whole: bool

    def levels(self, narrow: Reading) -> Iterator[Verification]:
        below = _lines_below(self.lines, self.codes)
        if not below:
            return
        finals = {} if self.whole else _lines_below(self.finals, self.codes)
        for code, claims in self.lines.items():
            lines = below.get(code)
            if lines is None or len(claims) > 1 or not code.isdigit():
                continue
            gaps = not self.whole and not self._complete(code, finals)
            if gaps and self.column == "change":
                continue  # a change that is not told may be a fall
            yield sum_of(
                f"{self.rule.root}.{code}.{self.column}",
                _code(self.rule, claims[0]),
                claims[0],
                [(p,) for p in lines],
                narrow,
                gaps=gaps,
                index=self.index,
            )

    def _complete(self, code: str, finals: Mapping[str, list[Print]]) -> bool:
        """Whether the lines printed under ``code`` are all: their final figures make up its own."""
        own, below = self.finals.get(code), finals.get(code)
        if not own or not below:
            return False
        parts = Interval.total(AS_PRINTED.interval(p) for p in below)
        return AS_PRINTED.interval(own[0]).meets(parts)


def _lines_below(lines: Column, codes: set[str]) -> Column:
    """The lines directly below each, down to the next that is printed."""
    found: Column = {}
    shortest = min(map(len, lines), default=0)
    for line, prints in lines.items():
        for length in range(shortest, len(line)):
            code = line[:length]
            if code not in lines:
                continue
            steps = (line[:step] for step in range(length + 2, len(line), 2))
            if length + 2 == len(line) or not any(step in codes for step in steps):
                found.setdefault(code, []).extend(prints)
    return found


def _tops(  # noqa: PLR0917
    rule: RollUp,
    total: str,
    found: Mapping[int, Column],
    codes: Mapping[int, set[str]],
    index: Index,
    narrow: Reading,
) -> Iterator[Verification]:
    tops = {region: _top(lines, codes[region], index, region) for region, lines in found.items()}
    narrated = [len(prints) for prints in tops.values() if prints and not prints[0].table]
    widest = max(narrated, default=0)
    for region, prints in tops.items():
        if not prints:
            yield from _items(rule, total, found[region], index, narrow)
            continue
        for claim in _totals(total, prints[0], index):
            known = all(code.isdigit() for code in codes[region])
            gaps = (
                not (region in index.whole and known)
                if prints[0].table
                else rule.partial or len(prints) < max(widest, _LIST)
            )
            if total.endswith(".change") and not prints[0].table:
                continue  # a class that is no longer there has changed too
            parts = [(p,) for p in prints]
            yield sum_of(
                total,
                _code(rule, prints[0], total=True),
                claim.signed,
                parts,
                narrow,
                gaps=gaps,
                index=index,
            )


def _items(
    rule: RollUp, total: str, lines: Column, index: Index, narrow: Reading
) -> Iterator[Verification]:
    """Lines that are told without their classes: all that they can show is a total that is too small.

    A list may hold lines of all budgets, though it stands below the title of one.
    """
    general = rule.root.startswith("general_public.")
    if general and any(_of_fund(code) for code in lines):
        return
    told = [p for code, prints in lines.items() if code.isdigit() for p in prints if not p.table]
    tops = [p for p in told if not _above(p, told)]
    if len(tops) < _LIST or total.endswith(".change"):
        return
    listed = Interval.total(AS_PRINTED.interval(p) for p in tops)
    if any(listed.meets(AS_PRINTED.interval(p)) for p in index.at("fiscal.expenditure")):
        return
    for claim in _totals(total, tops[0], index):
        code = _code(rule, tops[0], total=True)
        parts = [(p,) for p in tops]
        yield sum_of(total, code, claim.signed, parts, narrow, gaps=True, index=index)


@lru_cache(maxsize=512)
def _of_fund(code: str) -> bool:
    """Whether ``code`` is a line of another budget than the general public one."""
    entry = lookup(code) if code.isdigit() else None
    return entry is not None and entry.fund is not FundKind.GENERAL


def _above(one: Print, others: list[Print]) -> bool:
    """Whether a line that ``one`` is part of is told too."""
    return any(
        other is not one and one.path.split(".")[-2].startswith(other.path.split(".")[-2])
        for other in others
    )


_LIST = 2
"""A class told alone is one of several, perhaps: （其中：教育支出…）."""


def _top(lines: Column, codes: set[str], index: Index, region: int) -> list[Print]:
    """The classes; in a table all lines that have no line above them."""
    found = []
    for code, prints in lines.items():
        above = any(code[:length] in codes for length in (3, 5) if length < len(code))
        if code.isdigit() and (len(code) == 3 or (region in index.whole and not above)):
            found += prints
    return found


def _code(rule: RollUp, line: Print, *, total: bool = False) -> str:
    """The code that reports a violation, by where the lines stand."""
    if line.table and line.table not in _LEDGERS:
        return rule.in_table
    return (rule.total_code or rule.code) if total else rule.code


_LEDGERS = ("totals", "fiscal")
"""Tables that list the classes without codes beside other rows."""


def _totals(total: str, near: Print, index: Index) -> list[Print]:
    """The total of the same table; in narrative the one that is meant."""
    if near.table:
        return [p for p in index.at(total) if p.region == near.region]
    return index.meant(total, near)
