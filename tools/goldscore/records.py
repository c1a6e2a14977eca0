"""What is compared: plain records, whichever side they come from."""

from typing import Any

from attrs import frozen

Entry = dict[str, Any]
"""One entry of a gold file."""


@frozen(kw_only=True)
class Spot:
    """A place: file, page or line with a half-open range of columns, and the quote."""

    file: str | None = None
    page: int | None = None
    line: int | None = None
    last_line: int | None = None
    column: int | None = None
    end: int | None = None
    quote: str = ""

    def same_file(self, other: "Spot") -> bool:
        """Whether nothing says that the files differ."""
        return self.file is None or other.file is None or self.file == other.file

    def touches(self, other: "Spot", lines: int = 0) -> bool:
        """Whether both are on one page, or within ``lines`` lines of one another."""
        if not self.same_file(other):
            return False
        if self.page is not None and other.page is not None:
            return self.page == other.page
        if self.line is None or other.line is None:
            return False
        return abs(self.line - other.line) <= lines

    def crosses(self, other: "Spot") -> bool:
        """Whether the ranges of columns meet; true where one of them is not known."""
        if self.column is None or other.column is None:
            return True
        first = max(self.end or 0, self.column + 1)
        second = max(other.end or 0, other.column + 1)
        return self.column < second and other.column < first

    def __str__(self) -> str:
        where = f"p.{self.page}" if self.page is not None else f"L{self.line}"
        return where if self.column is None else f"{where}:{self.column}"


@frozen(kw_only=True)
class Print:
    """A printed figure that was understood; ``paths`` are all the quantities it states.

    ``printed`` is the numeral as it stands, where that is more than its value (201,69.24, 2-3).
    """

    paths: frozenset[str]
    value: str
    unit: str
    spot: Spot
    direction: str | None = None
    printed: str = ""


@frozen(kw_only=True)
class Check:
    """A claim or identity that was verified."""

    kind: str
    path: str
    stated: str
    expected: str
    verdict: str
    spot: Spot
    reason: str = ""


@frozen(kw_only=True)
class Related:
    """What a finding names as its consequence or other print."""

    spot: Spot | None
    stated: str = ""
    expected: str = ""
    path: str = ""


@frozen(kw_only=True)
class Found:
    """A finding of the library."""

    rule: str
    severity: str
    stated: str
    expected: str
    message: str
    path: str
    spot: Spot
    related: tuple[Related, ...] = ()


@frozen(kw_only=True)
class Row:
    """A table row: its labels (code, name) and the texts of its cells."""

    labels: frozenset[str]
    texts: tuple[str, ...]
    spots: tuple[Spot, ...]


@frozen(kw_only=True)
class Reading:
    """All that the library says about one disclosure."""

    prints: tuple[Print, ...] = ()
    checks: tuple[Check, ...] = ()
    findings: tuple[Found, ...] = ()
    rows: tuple[Row, ...] = ()
    printed: int = 0
    read: int = 0
    seconds: float = 0.0
    problem: str = ""


@frozen(kw_only=True)
class Gold:
    """A gold file, or the part of it that is scored."""

    name: str
    kind: str = ""
    files: tuple[str, ...]
    figures: tuple[Entry, ...] = ()
    statements: tuple[Entry, ...] = ()
    findings: tuple[Entry, ...] = ()
    non_findings: tuple[Entry, ...] = ()
    table_rows: tuple[Entry, ...] = ()
