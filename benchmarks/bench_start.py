"""Starting: importing, and the whole command, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 7


def _python(*arguments: str) -> int:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, check=False, timeout=60
    ).returncode


@pytest.mark.parametrize(
    "code",
    ["pass", "import attrs, cattrs, babel.numbers", "import budgetdisclosure"],
    ids=["0_python", "1_dependencies", "2_budgetdisclosure"],
)
def bench_import(benchmark: BenchmarkFixture, code: str) -> None:
    status = benchmark.pedantic(
        _python, args=("-c", code), rounds=ROUNDS, iterations=1, warmup_rounds=1
    )
    assert status == 0


@pytest.mark.parametrize("form", ["text", "json"])
def bench_command(benchmark: BenchmarkFixture, text: str, form: str, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(text, "utf-8")
    call = ("-m", "budgetdisclosure", "check", str(path), "--format", form)
    status = benchmark.pedantic(_python, args=call, rounds=ROUNDS, iterations=1, warmup_rounds=1)
    assert status in (0, 1)
