"""What is left of a chart in the text: labels, then as many values, on one line."""

import re
from collections.abc import Iterator

from budgetdisclosure.figures import Amount, Numeral, Percentage, normal, parse_numeral, scan
from budgetdisclosure.model import Kind, Statement, Table, TableCell, TableRow
from budgetdisclosure.source import Block
from budgetdisclosure.wording.labels import Vocabulary, vocabulary

_WHOLES = {"income": "income.total", "expenditure": "expenditure.total"}


def chart_statements(block: Block, region: int, group: int) -> Iterator[Statement]:
    """Amounts in labels, and values that are shares because they make 100."""
    cells = _cells(block.text)
    labels, values = _split(cells)
    words = vocabulary(("income", "expenditure"), ())
    shares = _are_shares([text for text, _ in values])
    for number, (text, start) in enumerate(labels):
        path = _path(text, words)
        for numeral in scan(text):
            if isinstance(numeral.figure, Amount) and path:
                yield _statement(block, Kind.FACT, path, numeral, start, region, group)
        if shares and path and number < len(values):
            value, at = values[number]
            rate = parse_numeral(value, "%")
            if rate is not None and isinstance(rate.figure, Percentage):
                whole = _WHOLES[path.partition(".")[0]]
                yield _statement(
                    block, Kind.SHARE, f"{path}.share", rate, at, region, group, path, whole
                )


def chart_table(block: Block, title: str) -> Table:
    """The chart as a table of labels and values."""
    labels, values = _split(_cells(block.text))
    rows = []
    for number, (text, start) in enumerate(labels):
        cells = [TableCell(text=text, place=block.place(start, start + len(text)), column="标签")]
        if number < len(values):
            value, at = values[number]
            cells.append(
                TableCell(text=value, place=block.place(at, at + len(value)), column="系列值")
            )
        rows.append(TableRow(name=text, cells=tuple(cells)))
    return Table(kind="chart", title=title, rows=tuple(rows), place=block.place(0, len(block.text)))


def _cells(text: str) -> list[tuple[str, int]]:
    return [(m[0].strip(), m.start()) for m in re.finditer(r"[^\t]+", text) if m[0].strip()]


def _split(cells: list[tuple[str, int]]) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    values = [c for c in cells if re.fullmatch(r"-?[\d.,]+%?", normal(c[0]))]
    labels = [c for c in cells if c not in values]
    return labels[-len(values) :] if values else labels, values


def _are_shares(values: list[str]) -> bool:
    numbers = [parse_numeral(v, "%") for v in values]
    figures = [n.figure.value for n in numbers if n and n.figure]
    return len(figures) == len(values) > 1 and 99 <= sum(figures) <= 101


def _path(label: str, words: Vocabulary) -> str | None:
    found = [paths[0] for start, _, paths in words.find(label) if start == 0]
    return found[0] if found else None


def _statement(  # noqa: PLR0917
    block: Block,
    kind: Kind,
    path: str,
    numeral: Numeral,
    at: int,
    region: int,
    group: int,
    subject: str = "",
    whole: str | None = None,
) -> Statement:
    end = at + (
        numeral.end if kind is Kind.FACT else len(numeral.figure.text if numeral.figure else "")
    )
    start = at + (numeral.start if kind is Kind.FACT else 0)
    return Statement(
        kind=kind,
        path=path,
        place=block.place(start, end, block.text[max(0, start - 20) : end].replace("\t", " ")),
        value=numeral.figure,
        subject=subject or path,
        whole=whole,
        section="chart",
        region=region,
        group=group,
    )
