"""How fast PDF files are read: run with ``pytest benchmarks -p benchmark``."""

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from budgetdisclosure.reading.pdf import read_pdf

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
FILES = {
    "narrative": "jiangsu_cppcc_2018_budget.pdf",
    "mixed": "putuo_finance_2024_good.pdf",
    "tables": "beijing_bei_jing_shi_shen_ji_ju_2026_budget_tables.pdf",
}


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the documents are not here")
@pytest.mark.parametrize("kind", FILES)
def test_read_pdf(benchmark: BenchmarkFixture, kind: str) -> None:
    data = (CORPUS / FILES[kind]).read_bytes()
    document = benchmark(read_pdf, data)
    assert document.pages
