"""Time against length: a text said 1, 2, 4 and 8 times must take as many times as long, not more."""

from collections.abc import Callable
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from budgetdisclosure import check, read

TIMES = (1, 2, 4, 8)
BOUND = 2.0
"""Time for each character may grow by this at most from once to eight times."""


def _read(text: str) -> object:
    return read(text.encode())


def _check(text: str) -> object:
    return check(read(text.encode()))


def _best(work: Callable[[str], object], text: str, rounds: int = 3) -> float:
    taken = []
    for _ in range(rounds):
        start = perf_counter()
        work(text)
        taken.append(perf_counter() - start)
    return min(taken)


@pytest.mark.parametrize("work", [_read, _check], ids=["read", "read_and_check"])
def bench_growth(
    benchmark: BenchmarkFixture,
    text: str,
    work: Callable[[str], object],
    capsys: pytest.CaptureFixture[str],
) -> None:
    work(text)
    seconds = {times: _best(work, text * times) for times in TIMES}
    ratios = {times: seconds[times] / (times * seconds[1]) for times in TIMES}
    benchmark.extra_info["seconds"] = seconds
    benchmark.extra_info["ratio"] = ratios
    with capsys.disabled():
        shown = "  ".join(
            f"{times}x {s:.3f}s ({ratios[times]:.2f})" for times, s in seconds.items()
        )
        print(f"\n{len(text)} characters: {shown}")
    benchmark.pedantic(work, args=(text * TIMES[-1],), rounds=1)
    assert ratios[TIMES[-1]] < BOUND
