"""What a reading gives."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from budgetdisclosure.source import Document, Note

from .final_accounts import FinalAccounts
from .statement import Kind, Statement
from .table import Table


@frozen(kw_only=True)
class Heading:
    """A heading: its text, the section it opens (None if unknown), and where it stands."""

    text: str
    section: str | None
    block: int
    level: int = 0


@frozen(kw_only=True)
class Coverage:
    """Printed figures counted without the reader, and how many of them were understood."""

    printed: int = 0
    read: int = 0


@frozen(kw_only=True)
class Disclosure:
    """Files, their text, what it says, the typed report, and what could not be read and why.

    ``kind`` is ``final_accounts`` or ``budget``, None if it was not found.
    """

    files: tuple[str, ...] = ()
    document: Document = Document()
    kind: str | None = None
    headings: tuple[Heading, ...] = ()
    statements: tuple[Statement, ...] = ()
    tables: tuple[Table, ...] = ()
    report: FinalAccounts = FinalAccounts()
    notes: tuple[Note, ...] = ()
    coverage: Coverage = Coverage()
    not_understood: tuple[Any, ...] = ()

    def facts(self) -> Iterator[Any]:
        """Quantities stated in narrative and tables, in that order; each has path, value, place."""
        yield from (s for s in self.statements if s.kind is Kind.FACT)
        for table in self.tables:
            for row in table.rows:
                yield from (cell for cell in row.cells if cell.value is not None)

    @property
    def conflicts(self) -> tuple[tuple[Any, ...], ...]:
        """Facts with one path but different values, grouped, in order of the first."""
        by_path: dict[str, list[Any]] = {}
        for fact in self.facts():
            if fact.path and not fact.path.startswith("narrative."):
                by_path.setdefault(fact.path, []).append(fact)
        return tuple(
            tuple(group)
            for group in by_path.values()
            if len({(f.value.unit, f.value.value) for f in group}) > 1
        )

    @property
    def unread(self) -> tuple[Note, ...]:
        """The notes that tell what was lost."""
        return tuple(note for note in self.notes if note.kind == "unread")
