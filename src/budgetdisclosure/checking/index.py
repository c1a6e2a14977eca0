"""All prints of a document, and which of them a claim means."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from attrs import define, field

from budgetdisclosure.model import Direction, Disclosure, Kind, Statement, Table
from budgetdisclosure.wording.context import base_path

from .prints import Print


@define(slots=False)
class Index:
    """Prints by path, in order of the document.

    ``whole`` holds the regions of tables in which every number was understood; ``blank`` the
    paths that such a table has a cell for, which is left empty, with its region. ``kept`` is for
    what is made of all prints, until one is added.
    """

    prints: list[Print] = field(factory=list)
    by_path: dict[str, list[Print]] = field(factory=dict)
    whole: set[int] = field(factory=set)
    blank: set[tuple[int, str]] = field(factory=set)
    kept: dict[str, Any] = field(factory=dict)
    _below: dict[str, list[str]] = field(factory=dict)
    _rank: dict[str, int] = field(factory=dict)
    _sorted: list[str] = field(factory=list)

    def add(self, one: Print) -> None:
        """Take in a print."""
        self.prints.append(one)
        known = self.by_path.get(one.path)
        if self.kept:
            self.kept = {}
        if known is not None:
            known.append(one)
            return
        self.by_path[one.path] = [one]
        if self._rank:
            self._below, self._rank = {}, {}

    def holds_nothing(self, path: str, near: Print) -> bool:
        """Whether the cell for ``path`` is blank in the table of ``near``, or wherever it stands."""
        if (near.region, path) in self.blank:
            return True
        return path not in self.by_path and path in self.blank_paths

    def blank_lines(self, root: str) -> dict[int, set[str]]:
        """The lines below ``root`` that have a blank cell, by region."""
        found: dict[int, set[str]] = {}
        start, end = (bisect_left(self._blanks, (f"{root}{mark}",)) for mark in "./")
        above = len(root) + 1
        for path, region in self._blanks[start:end]:
            found.setdefault(region, set()).add(path[above:].partition(".")[0])
        return found

    @cached_property
    def _blanks(self) -> list[tuple[str, int]]:
        return sorted((path, region) for region, path in self.blank)

    @cached_property
    def blank_paths(self) -> frozenset[str]:
        """The paths of all blank cells."""
        return frozenset(path for _, path in self.blank)

    def at(self, path: str) -> list[Print]:
        """The prints of ``path``."""
        return self.by_path.get(path, [])

    def below(self, root: str) -> list[str]:
        """The paths below ``root`` that are printed, in order of first print."""
        if root not in self._below:
            if not self._rank:
                self._rank = {path: rank for rank, path in enumerate(self.by_path)}
                self._sorted = sorted(self.by_path)
            first = bisect_left(self._sorted, f"{root}.")
            last = bisect_left(self._sorted, f"{root}/")
            self._below[root] = sorted(self._sorted[first:last], key=self._rank.__getitem__)
        return list(self._below[root])

    def lines(self, root: str) -> dict[str, list[str]]:
        """What the star in ``root.*.column`` stands for in the printed paths, by column."""
        found: dict[str, list[str]] | None = self.kept.get(root)
        if found is None:
            found = self.kept[root] = {}
            above = len(root) + 1
            for path in self.below(root):
                line, _, column = path[above:].partition(".")
                found.setdefault(column, []).append(line)
        return found

    def meant(self, path: str, near: Print) -> list[Print]:
        """The prints of ``path`` that something at ``near`` means, nearest scope first.

        Those of its sentence, else of its heading, else of its section, else all; within a scope
        the last one before ``near``. Several remain only where no scope decides.
        """
        found = self.at(path)
        if len(found) < 2:
            return found
        here = (
            [p for p in found if p.group == near.group]
            or [p for p in found if p.region == near.region]
            or [p for p in found if p.section == near.section]
        )
        if not here:
            return _distinct(found)
        before = [p for p in here if p.order <= near.order]
        return [before[-1] if before else here[0]]


def _distinct(prints: Iterable[Print]) -> list[Print]:
    kept: dict[Any, Print] = {}
    for one in prints:
        kept.setdefault((one.figure.unit, one.figure.value), one)
    return list(kept.values())


def print_of(statement: Statement, order: int) -> Print:
    """The print behind a statement with a figure."""
    assert statement.value is not None
    return Print(
        path=statement.path,
        figure=statement.value,
        place=statement.place,
        order=order,
        section=statement.section,
        region=statement.region,
        group=statement.group,
        item=statement.item,
        issue=statement.issue,
        fall=statement.direction is Direction.DECREASE,
        basis=statement.basis,
    )


def index_of(disclosure: Disclosure) -> Index:
    """The facts of narrative and tables."""
    index = Index()
    for order, statement in enumerate(disclosure.statements):
        if statement.kind is Kind.FACT and statement.value is not None:
            index.add(print_of(statement, order))
    order = len(disclosure.statements)
    for number, table in enumerate(disclosure.tables):
        region = -2 - number
        again = _repeated_lines(table)
        if table.whole and not again:
            index.whole.add(region)
        for cell in (cell for row in table.rows for cell in row.cells if cell.path):
            if cell.path in again:
                continue
            if cell.value is None:
                index.blank.add((region, cell.path))
                continue
            order += 1
            index.add(
                Print(
                    path=cell.path,
                    figure=cell.value,
                    place=cell.place,
                    order=order,
                    section=f"table{number}",
                    region=region,
                    group=region,
                    table=table.kind,
                    issue=cell.issue,
                )
            )
    return index


def _repeated_lines(table: Table) -> frozenset[str]:
    """Lines that a table prints more than once, as one for each unit: no print is the whole."""
    paths = Counter(
        cell.path
        for row in table.rows
        for cell in row.cells
        if cell.value is not None and (".functions." in cell.path or ".items." in cell.path)
    )
    return frozenset(path for path, count in paths.items() if count > 1)


def _from_own_base(statement: Statement, own: set[str]) -> bool:
    changes = statement.kind in (Kind.CHANGE, Kind.GROWTH)
    return changes and base_path(statement.subject, statement.basis) in own


def claims_of(disclosure: Disclosure) -> Iterator[tuple[int, Statement, Print | None]]:
    """The claims with order and print (None where a claim is words only).

    Echoes are left out, but for changes from a base that is printed by itself.
    """
    own = {s.path for s in disclosure.statements if s.kind is Kind.FACT and not s.echo}
    for order, statement in enumerate(disclosure.statements):
        if statement.is_claim and (not statement.echo or _from_own_base(statement, own)):
            said = print_of(statement, order) if statement.value is not None else None
            yield order, statement, said
