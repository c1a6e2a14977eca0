"""Reading and checking a PDF, beside pdfium's own text and beside pdfplumber's text and tables.

Both together take at most eight times as long as pdfium needs for the text alone. How much longer
pdfplumber takes for text and tables, which it does not check, is printed.
"""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from budgetdisclosure import Disclosure, check, read

ROOT = Path(__file__).parents[1]
FILE = ROOT.parent / "shared" / "corpus" / "putuo_finance_2024_good.pdf"
pytestmark = pytest.mark.skipif(not FILE.is_file(), reason="the document is not here")


@pytest.fixture(scope="module")
def timing() -> ModuleType:
    """The tool that times the reader against the others."""
    spec = spec_from_file_location("time_pdf", ROOT / "tools" / "time_pdf.py")
    assert spec is not None
    assert spec.loader is not None
    tool = module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


def _both() -> Disclosure:
    disclosure = read(FILE)
    check(disclosure)
    return disclosure


def bench_read_pdf_disclosure(benchmark: BenchmarkFixture) -> None:
    assert benchmark(read, FILE).statements


def bench_read_and_check_pdf(benchmark: BenchmarkFixture) -> None:
    assert benchmark(_both).statements


def bench_text_of_pdfium(benchmark: BenchmarkFixture, timing: ModuleType) -> None:
    benchmark(timing.plain_text, FILE.read_bytes())


def test_reading_and_checking_against_pdfium(timing: ModuleType) -> None:
    content = FILE.read_bytes()
    text, both = timing.side_by_side(lambda: timing.plain_text(content), _both)
    print(f"\nread and check: {both / text:.1f} times the text of pdfium")
    assert both <= 8 * text


def test_against_pdfplumber(timing: ModuleType) -> None:
    pytest.importorskip("pdfplumber", reason="nothing to compare with")
    content = FILE.read_bytes()
    its, ours, both = timing.side_by_side(
        lambda: timing.by_pdfplumber(FILE), lambda: timing.read_pdf(content), _both, times=3
    )
    print(f"\npdfplumber: {its / ours:.1f} times the reader, {its / both:.1f} times read and check")
    assert its > both
