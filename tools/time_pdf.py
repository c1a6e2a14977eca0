"""Time the PDF reader against pdfium's own text and against pdfplumber, on one core.

    python tools/time_pdf.py FOLDER [--pdfplumber] [--each] [--check] [--least PAGES] [--most PAGES]

CPU time of one process, the least of five runs taken in turns (pdfplumber: one run). Memory is the peak of a
fresh process that reads the longest file until it has 300 pages.
"""

import argparse
import resource
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from math import inf
from pathlib import Path
from time import process_time

import pypdfium2

from budgetdisclosure import check, read
from budgetdisclosure.reading.pdf import read_pdf


def plain_text(data: bytes) -> None:
    """What pdfium itself gives: the text of each page in the order of the file."""
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    document.close()


def read_and_check(data: bytes) -> None:
    """All that we do with a file."""
    check(read(data))


def side_by_side(*runs: Callable[[], object], times: int = 5) -> list[float]:
    """The least CPU time of each run; they take turns, so that a busy machine slows all alike."""
    least = [inf] * len(runs)
    for _ in range(times):
        for index, run in enumerate(runs):
            start = process_time()
            run()
            least[index] = min(least[index], process_time() - start)
    return least


def by_pdfplumber(path: Path) -> float:
    """Page-wise text and tables of pdfplumber, pages closed."""
    import pdfplumber  # noqa: PLC0415 - needed for the comparison only

    start = process_time()
    with pdfplumber.open(path) as document:
        for page in document.pages:
            page.extract_text()
            page.extract_tables()
            page.close()
    return process_time() - start


def _pages(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count


def peak(path: Path) -> int:
    """Peak memory in MiB of a process that reads 300 pages at least."""
    code = (
        "import sys, resource\n"
        "from pathlib import Path\n"
        "from budgetdisclosure.reading.pdf import read_pdf\n"
        "data, pages, kept = Path(sys.argv[1]).read_bytes(), 0, []\n"
        "while pages < 300:\n"
        "    kept.append(read_pdf(data, max_seconds=600)); pages += len(kept[-1].pages)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    return int(run.stdout)


def main() -> None:
    """Print seconds, pages a second and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pdfplumber", action="store_true")
    parser.add_argument("--each", action="store_true", help="a line for each file")
    parser.add_argument("--check", action="store_true", help="time reading and checking together")
    parser.add_argument("--least", type=int, default=1, help="only files of so many pages or more")
    parser.add_argument("--most", type=int, default=10_000, help="only files of so many or fewer")
    arguments = parser.parse_args()
    run = read_and_check if arguments.check else read_pdf
    total = pages = text = other = 0.0
    worst = 0.0
    paths = {path: _pages(path) for path in sorted(arguments.folder.glob("*.pdf"))}
    paths = {p: n for p, n in paths.items() if arguments.least <= n <= arguments.most}
    for path, count in paths.items():
        data = path.read_bytes()
        base, ours = side_by_side(partial(plain_text, data), partial(run, data))
        its = by_pdfplumber(path) if arguments.pdfplumber else 0.0
        total, text, other, pages = total + ours, text + base, other + its, pages + count
        worst = max(worst, ours / base)
        if arguments.each:
            print(
                f"{path.name[:60]:60} {count:4} {base:.3f} {ours:.3f} {ours / base:.1f} {its / ours:.1f}"
            )
    print(f"{len(paths)} files, {pages:.0f} pages")
    print(f"pdfium text {text:.2f} s ({pages / text:.0f} pages/s)")
    print(f"{run.__name__} {total:.2f} s ({pages / total:.0f} pages/s)")
    print(f"times the text: {total / text:.2f}, worst file {worst:.1f}")
    if arguments.pdfplumber:
        print(f"pdfplumber {other:.2f} s ({pages / other:.1f} pages/s)")
        print(f"times {run.__name__}: {other / total:.1f}")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB for all files")
    longest = max(paths, key=paths.__getitem__)
    print(f"memory {peak(longest)} MiB for 300 pages")


if __name__ == "__main__":
    main()
