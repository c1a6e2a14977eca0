"""Hold what the PDF reader finds against cells that were typed and checked by hand.

    python tools/score_pdf.py FOLDER [--misses]

FOLDER holds the PDF files and ``gold/*.json``. Two scores: all cells of the whole tables in
``gold/tables`` by row and column, and the values of ``table_rows`` in the row of their label.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from budgetdisclosure.reading.pdf import read_pdf
from budgetdisclosure.source import Cell, Document, Grid

_NUMBER = re.compile(r"-?[\d,]*\.?\d+%?")


@cache
def document(path: Path) -> Document:
    """The document of a file, read once."""
    return read_pdf(path.read_bytes(), path.name)


def plain(text: str) -> str:
    """Text without blanks."""
    return "".join(text.split())


class Score:
    """Cells that agree, cells that we give, cells that the gold gives."""

    def __init__(self) -> None:
        self.right = self.ours = self.gold = 0
        self.misses: list[str] = []

    def __str__(self) -> str:
        precision, recall = self.right / (self.ours or 1), self.right / (self.gold or 1)
        return f"{self.right}/{self.ours} precision {precision:.4f}, recall {recall:.4f}"


def whole_tables(folder: Path, score: Score) -> None:
    """Compare every cell of the typed tables, by row and column."""
    for path in sorted((folder / "gold" / "tables").glob("*.json")):
        gold = json.loads(path.read_text())
        for table in gold["tables"]:
            grids = document(folder / gold["pdf"]).grids
            grid = next(g for g in grids if g.page == table["page"])
            ours = {(c.row, c.col): plain(c.text) for c in grid.cells if c.text}
            rows = table["header"] + table["rows"]
            typed = {
                (i, j): plain(text)
                for i, row in enumerate(rows)
                for j, text in enumerate(row)
                if text
            }
            score.ours += len(ours)
            score.gold += len(typed)
            score.right += sum(ours.get(key) == text for key, text in typed.items())
            score.misses += [
                f"{table['title']} {key} {ours.get(key)!r} is {typed.get(key)!r}"
                for key in sorted(set(ours) | set(typed))
                if ours.get(key) != typed.get(key)
            ]
            if (grid.rows, grid.cols) != (len(rows), len(rows[0])):
                score.misses.append(f"{table['title']}: {grid.rows} x {grid.cols}")


def values_after(grid: Grid, label: Cell, typed: Counter[str]) -> list[str]:
    """The texts to the right of a label up to the next label, code or remark."""
    row = [c for c in grid.cells if c.row <= label.row < c.row + c.row_span]
    row.sort(key=lambda cell: cell.col)
    number = next((c for c in row[:1] if c is not label and plain(c.text) in typed), None)
    values = [plain(number.text)] if number else []
    for cell in row:
        if cell.col <= label.col:
            continue
        text = plain(cell.text)
        ends = re.search(r"[\u4e00-\u9fff]", text) or re.fullmatch(r"\d{2,3}|[35]\d{4}", text)
        if ends and text not in typed:
            if values or not typed:
                break
            continue
        if text:
            values.append(text)
    return values


def candidates(
    grids: tuple[Grid, ...], row: dict, page: int, typed: Counter[str]
) -> Iterator[list[str]]:
    """The values beside each cell that may be the label of a typed row.

    Where a table of one row has no label, its rows are compared as they are.
    """
    name, code = plain(row["name"]), plain(row["code"])
    named = False
    for grid in grids:
        for cell in grid.cells:
            text = plain(cell.text)
            if cell.page == page and text and text in (name, code, code + name, code + "-" + name):
                named = True
                yield values_after(grid, cell, typed)
    if not named or name in ("合计", "总体资金情况（万元）"):
        for grid in grids:
            for number in {cell.row for cell in grid.cells if cell.page == page}:
                yield [plain(c.text) for c in grid.cells if c.row == number and c.text]


def typed_rows(folder: Path, score: Score) -> None:
    """Compare the values of typed rows with those beside the label."""
    for path in sorted((folder / "gold").glob("*.json")):
        gold = json.loads(path.read_text())
        for row in gold.get("table_rows", ()):
            name = row["place"].get("file", gold["files"][0])
            if not name.endswith(".pdf"):
                continue
            typed = Counter(plain(v) for v in row["values"].values() if v)
            best: tuple[int, int, list[str]] | None = None
            for found in candidates(
                document(folder / name).grids, row, row["place"]["page"], typed
            ):
                right = (Counter(found) & typed).total()
                numbers = [v for v in found if _NUMBER.fullmatch(v) or v in typed]
                attempt = (right, -len(numbers), found)
                best = attempt if best is None else max(best, attempt)
            right, ours, found = best or (0, 0, [])
            score.right += right
            score.ours -= ours
            score.gold += typed.total()
            if best is None or right != typed.total() or -ours != right:
                score.misses.append(
                    f"{name} p{row['place']['page']} {row['code']} {row['name']}:"
                    f" {found if best else 'no such label'} is {dict(row['values'])}"
                )


def main() -> None:
    """Print both scores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="list what differs")
    arguments = parser.parse_args()
    for name, measure in (("whole tables", whole_tables), ("table rows", typed_rows)):
        score = Score()
        measure(arguments.folder, score)
        print(name, score)
        if arguments.misses:
            print(*score.misses, sep="\n")


if __name__ == "__main__":
    main()
