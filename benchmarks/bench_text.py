"""Reading and checking a text."""

from pytest_benchmark.fixture import BenchmarkFixture

from budgetdisclosure import Disclosure, check, read
from budgetdisclosure.checking import verify
from budgetdisclosure.reporting import Options, Run, outcome_of, renderer


def bench_read(benchmark: BenchmarkFixture, text: str) -> None:
    disclosure = benchmark(read, text.encode())
    assert disclosure.statements


def bench_check(benchmark: BenchmarkFixture, text: str) -> None:
    disclosure = read(text.encode())
    benchmark(check, disclosure)
    assert verify(disclosure)


def bench_read_and_check(benchmark: BenchmarkFixture, text: str) -> None:
    content = text.encode()

    def both() -> Disclosure:
        disclosure = read(content)
        check(disclosure)
        return disclosure

    assert benchmark(both).statements


def bench_render_json(benchmark: BenchmarkFixture, text: str) -> None:
    disclosure = read(text.encode())
    run = Run(outcomes=(outcome_of(disclosure, check(disclosure), verify(disclosure)),))
    assert benchmark(renderer("json"), run, Options())
