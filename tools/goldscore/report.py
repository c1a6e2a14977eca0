"""The scores as tables, one column a gold file."""

import unicodedata
from collections.abc import Sequence

from attrs import frozen

from .figures import FigureScore
from .findings import SEVERITIES, FindingScore
from .records import Reading
from .rows import RowScore
from .statements import StatementScore


@frozen(kw_only=True)
class Scored:
    """All scores of one gold file."""

    name: str
    reading: Reading
    figures: FigureScore
    statements: StatementScore
    findings: FindingScore
    rows: RowScore


def summary(scored: Sequence[Scored]) -> list[list[str]]:
    """Measures by file; the first row is the header."""
    rows = [["", *(one.name for one in scored)]]

    def add(label: str, cells: Sequence[str]) -> None:
        rows.append([label, *cells])

    add(
        "figures: path, value, unit, place", [_of(s.figures.right, s.figures.total) for s in scored]
    )
    add("figures: value, unit, place", [_of(s.figures.read, s.figures.total) for s in scored])
    add("figures: value, place", [_of(s.figures.placed, s.figures.total) for s in scored])
    add(
        "figures: direction, of those placed",
        [_of(s.figures.directions_right, s.figures.directions) for s in scored],
    )
    add("table cells", [_of(s.rows.read, s.rows.total) for s in scored])
    add("statements: right verdict", [_of(s.statements.right, s.statements.total) for s in scored])
    verdicts = sorted({name for s in scored for name in s.statements.by_verdict})
    for verdict in verdicts:
        add(f"  {verdict}", [_of(*s.statements.by_verdict.get(verdict, (0, 0))) for s in scored])
    for severity in SEVERITIES:
        cells = [_of(*s.findings.by_severity.get(severity, (0, 0))) for s in scored]
        add(f"findings met: {severity}", cells)
    add("false errors", [str(len(s.findings.false_errors)) for s in scored])
    add("warnings that meet nothing", [str(len(s.findings.lone_warnings)) for s in scored])
    add("infos that meet nothing", [str(len(s.findings.lone_infos)) for s in scored])
    add(
        "non_findings hit",
        [_of(len(s.findings.non_findings_hit), s.findings.non_findings) for s in scored],
    )
    add("coverage: printed figures read", [_of(s.reading.read, s.reading.printed) for s in scored])
    add("seconds to read, verify, check", [f"{s.reading.seconds:.2f}" for s in scored])
    return rows


def by_kind(scored: Sequence[Scored]) -> list[list[str]]:
    """Gold findings met, by kind and severity and file."""
    kinds = sorted({kind for s in scored for kind in s.findings.by_kind})
    rows = [["gold findings met", *(one.name for one in scored)]]
    for kind in kinds:
        cells = [_of(*s.findings.by_kind.get(kind, (0, 0))) for s in scored]
        rows.append([" ".join(kind), *cells])
    return rows


def misses(one: Scored) -> list[str]:
    """Every miss with its place, quote and what we said."""
    parts = (
        ("figures", one.figures.misses),
        ("table rows", one.rows.misses),
        ("statements", one.statements.misses),
        ("gold findings not met", one.findings.misses),
        ("false errors", one.findings.false_errors),
        ("warnings that meet nothing", one.findings.lone_warnings),
        ("infos that meet nothing", one.findings.lone_infos),
        ("non_findings hit", one.findings.non_findings_hit),
    )
    lines = [f"== {one.name}: {one.reading.problem}" if one.reading.problem else f"== {one.name}"]
    for title, entries in parts:
        if entries:
            lines += [f"-- {title}: {len(entries)}", *(f"   {entry}" for entry in entries)]
    return lines


def table(rows: Sequence[Sequence[str]], markdown: bool = False) -> str:
    """Rows as aligned text, or as a Markdown table."""
    if markdown:
        head, *body = ["| " + " | ".join(row) + " |" for row in rows]
        return "\n".join([head, "|" + " --- |" * len(rows[0]), *body])
    widths = [max(_width(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            _padded(cell, width, right=bool(i))
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _of(part: int, whole: int) -> str:
    return f"{part}/{whole}" if whole else "-"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _padded(text: str, width: int, right: bool) -> str:
    blanks = " " * (width - _width(text))
    return blanks + text if right else text + blanks
