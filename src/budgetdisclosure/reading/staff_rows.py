"""The rows of a table of staff in a paragraph, told by the words of funding and by the digits."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import groupby

from attrs import frozen

from budgetdisclosure.lazy import pattern
from budgetdisclosure.wording.staff_table import FUNDING

_NUMBERS = r"(?P<{name}>\d{{1,8}}(?:\s+\d{{1,6}})*)(?![\d.,%年月日时元万亿个人名辆台套项户]|，\d|\s*[.．、])"
_NAME = r"[^。；;：:，,\s{more}][^。；;：:，,{more}]{{1,39}}?"
_TOTAL = r"(?:合\s*计|总\s*计)"
_NUMBERED = frozenset({"posts", "actual", "retired"})


@frozen
class Span:
    """From where to where something stands in a text."""

    start: int
    end: int


@frozen
class Row:
    """A row: the cells that are certain, and numbers that stand for several columns together."""

    cells: Mapping[str, Span]
    joined: Mapping[tuple[str, ...], Span]
    spaced: bool
    end: int


def rows_behind(text: str, at: int, stop: int, columns: Sequence[str]) -> tuple[Row, ...]:
    """The rows that follow one another from ``at``, the end of the headings ``columns``, to ``stop``.

    >>> columns = ("name", "funding", "posts", "actual")
    >>> rows = rows_behind("甲乡政府财政拨款14 12合计14 12。", 0, 21, columns)
    >>> [(len(row.cells), row.spaced) for row in rows]
    [(4, True), (3, True)]
    """
    patterns = _patterns(tuple(columns))
    rows: list[Row] = []
    while found := next((m for p in patterns if (m := p.match(text, at, stop))), None):
        rows.append(_row(found, columns))
        at = found.end()
    return tuple(rows)


@cache
def _patterns(columns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """How a total and any other row look; none, if nothing would end the name of a unit."""
    groups = _groups(columns)
    if groups[-1] == ("name",):
        return ()
    total = [_part(names, _TOTAL) for names in groups if names != ("funding",)]
    first = groups[groups.index(("name",)) + 1]
    name = _NAME.format(more="" if first == ("funding",) else r"\d")
    plain = [_part(names, name) for names in groups]
    return tuple(pattern(r"\s*" + r"\s*".join(parts)) for parts in (total, plain))


def _groups(columns: Sequence[str]) -> list[tuple[str, ...]]:
    """The columns in order, those of numbers that stand side by side together."""
    out: list[tuple[str, ...]] = []
    for numbers, run in groupby(columns, _NUMBERED.__contains__):
        names = tuple(run)
        out += [names] if numbers else [(name,) for name in names]
    return out


def _part(names: tuple[str, ...], name: str) -> str:
    if names == ("name",):
        return f"(?P<name>{name})"
    if names == ("funding",):
        return f"(?P<funding>{FUNDING})"
    return _NUMBERS.format(name=names[0])


def _row(found: re.Match[str], columns: Sequence[str]) -> Row:
    cells: dict[str, Span] = {}
    joined: dict[tuple[str, ...], Span] = {}
    spaced = False
    for names in _groups(columns):
        first = names[0]
        if first not in found.re.groupindex:
            continue
        span = Span(*found.span(first))
        numbers = [m.span() for m in re.finditer(r"\S+", found[first])]
        if first not in _NUMBERED or len(names) == 1:
            cells[first] = span
            continue
        spaced = spaced or len(numbers) > 1
        if len(numbers) != len(names):
            joined[names] = span
            continue
        for name, (begin, end) in zip(names, numbers, strict=True):
            cells[name] = Span(span.start + begin, span.start + end)
    return Row(cells, joined, spaced, found.end())
