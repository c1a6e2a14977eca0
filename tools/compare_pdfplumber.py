"""Hold the tables of the PDF reader against those of pdfplumber, page by page.

    python tools/compare_pdfplumber.py FOLDER REPORT.json

A difference is a question, not a verdict: pdfplumber is known to be wrong on open cells, white
rules, fill boxes and letters in mixed fonts. REPORT lists every difference with its page.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import pdfplumber
import pypdfium2

from budgetdisclosure.reading.layout import Table
from budgetdisclosure.reading.pdf.budget import Budget
from budgetdisclosure.reading.pdf.page import read_page


def plain(text: str | None) -> str:
    """Text without blanks."""
    return "".join((text or "").split())


def ours(document: pypdfium2.PdfDocument, index: int) -> list[list[list[str]]]:
    """Our tables of a page as rows; what a merged cell covers is empty."""
    reading = read_page(document, index, Budget())
    assert reading is not None
    tables = []
    for item in reading.content.items:
        if isinstance(item, Table):
            rows = [[""] * (len(item.xs) - 1) for _ in range(item.rows)]
            for cell in item.cells:
                rows[cell.row][cell.col] = plain(cell.text)
            tables.append(rows)
    return tables


def theirs(page: pdfplumber.page.Page) -> list[list[list[str]]]:
    """Tables of pdfplumber of two or more columns and cells."""
    tables = [
        [[plain(cell) for cell in row] for row in table.extract()]
        for table in sorted(page.find_tables(), key=lambda table: table.bbox[1])
    ]
    return [t for t in tables if len(t[0]) > 1 and len(t) * len(t[0]) > 1]


def shapes(tables: list[list[list[str]]]) -> list[tuple[int, int]]:
    """Rows and columns of each table."""
    return [(len(table), len(table[0])) for table in tables]


def compare(path: Path, counts: Counter[str], report: list[dict]) -> None:
    """Add the pages of one file to the counts and the report."""
    document = pypdfium2.PdfDocument(path)
    with pdfplumber.open(path) as other:
        for index, page in enumerate(other.pages):
            mine, its = ours(document, index), theirs(page)
            page.close()
            if not mine and not its:
                continue
            counts["pages"] += 1
            if shapes(mine) != shapes(its):
                counts["other shape"] += 1
                report.append(
                    {"file": path.name, "page": index + 1, "ours": shapes(mine),
                     "theirs": shapes(its)}
                )  # fmt: skip
                continue
            for number, (one, two) in enumerate(zip(mine, its, strict=True)):
                for r, (row, row2) in enumerate(zip(one, two, strict=True)):
                    for c, (cell, cell2) in enumerate(zip(row, row2, strict=True)):
                        counts["cells"] += 1
                        if cell != cell2:
                            counts["other cells"] += 1
                            report.append(
                                {"file": path.name, "page": index + 1, "at": [number, r, c],
                                 "ours": cell, "theirs": cell2}
                            )  # fmt: skip
    document.close()


def main() -> None:
    """Print the counts and write the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("report", type=Path)
    arguments = parser.parse_args()
    counts: Counter[str] = Counter()
    report: list[dict] = []
    for path in sorted(arguments.folder.glob("*.pdf")):
        compare(path, counts, report)
    print(dict(counts))
    arguments.report.write_text(json.dumps(report, ensure_ascii=False, indent=0))


if __name__ == "__main__":
    main()
