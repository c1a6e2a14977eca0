"""All prints of a document, and which of them a claim means."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field

from budgetdisclosure.model import Direction, Disclosure, Kind, Statement

from .prints import Print


@define
class Index:
    """Prints by path, in order of the document."""

    prints: list[Print] = field(factory=list)
    by_path: dict[str, list[Print]] = field(factory=dict)
    _below: dict[str, list[str]] = field(factory=lambda: defaultdict(list))

    def add(self, one: Print) -> None:
        """Take in a print."""
        self.prints.append(one)
        known = self.by_path.get(one.path)
        if known is not None:
            known.append(one)
            return
        self.by_path[one.path] = [one]
        root = one.path
        while "." in root:
            root = root[: root.rindex(".")]
            self._below[root].append(one.path)

    def at(self, path: str) -> list[Print]:
        """The prints of ``path``."""
        return self.by_path.get(path, [])

    def below(self, root: str) -> list[str]:
        """The paths below ``root`` that are printed, in order of first print."""
        return list(self._below.get(root, ()))

    def meant(self, path: str, near: Print) -> list[Print]:
        """The prints of ``path`` that something at ``near`` means, nearest scope first.

        Those of its sentence, else of its heading, else of its section, else all; within a scope
        the last one before ``near``. Several remain only where no scope decides.
        """
        found = self.at(path)
        if len(found) < 2:
            return found
        for scope in ("group", "region", "section"):
            here = [p for p in found if getattr(p, scope) == getattr(near, scope)]
            if here:
                before = [p for p in here if p.order <= near.order]
                return [before[-1] if before else here[0]]
        return _distinct(found)


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
    )


def index_of(disclosure: Disclosure) -> Index:
    """The facts of narrative and tables."""
    index = Index()
    for order, statement in enumerate(disclosure.statements):
        if statement.kind is Kind.FACT and statement.value is not None:
            index.add(print_of(statement, order))
    order = len(disclosure.statements)
    for number, table in enumerate(disclosure.tables):
        for row in table.rows:
            for cell in row.cells:
                if cell.path and cell.value is not None:
                    order += 1
                    index.add(
                        Print(
                            path=cell.path,
                            figure=cell.value,
                            place=cell.place,
                            order=order,
                            section=f"table{number}",
                            region=-2 - number,
                            group=-2 - number,
                            issue=cell.issue,
                        )
                    )
    return index


def claims_of(disclosure: Disclosure) -> Iterator[tuple[int, Statement, Print | None]]:
    """The claims with order and print (None where a claim is words only), echoes left out."""
    for order, statement in enumerate(disclosure.statements):
        if statement.is_claim and not statement.echo:
            said = print_of(statement, order) if statement.value is not None else None
            yield order, statement, said
