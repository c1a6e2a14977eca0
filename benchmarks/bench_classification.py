"""How long the classification takes.

    python -m pytest benchmarks/bench_classification.py -o addopts=--import-mode=importlib

The yardstick for questions is the plain dict look-up measured beside them.
"""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from time import perf_counter
from typing import Any

import pytest

from budgetdisclosure import classification as c
from budgetdisclosure.classification.in_force import state

DAY = date(2023, 12, 31)
CODES = [entry.code.digits for entry in c.entries(c.Table.FUNCTIONAL, on=DAY)]
NAMES = [entry.name for entry in c.entries(c.Table.FUNCTIONAL, on=DAY)]
PLAIN = {code: code for code in CODES}


def plain_dict() -> None:
    for code in CODES:
        PLAIN[code]


def by_code() -> None:
    lookup = c.lookup
    for code in CODES:
        lookup(code, on=DAY)


def by_name() -> None:
    find = c.find
    for name in NAMES:
        find(name, on=DAY)


def forget() -> None:
    state.catalogue.memo.clear()
    state.catalogue.answers.clear()
    state.catalogue.chains.clear()


def by_name_first_time() -> None:
    forget()
    by_name()


@pytest.mark.benchmark(group=f"{len(CODES)} questions")
@pytest.mark.parametrize("questions", [plain_dict, by_code, by_name, by_name_first_time])
def test_questions(benchmark: Any, questions: Callable[[], None]) -> None:
    benchmark(questions)


@pytest.mark.benchmark(group="one slip")
@pytest.mark.parametrize("name", ["支持中小企业发展合管理支出", "毫无关系的一个长长的名称支出"])
def test_slip_first_time(benchmark: Any, name: str) -> None:
    c.find(name)

    def run() -> None:
        forget()
        c.find(name, on=DAY)

    benchmark(run)


@pytest.mark.benchmark(group="chain")
def test_chain_first_time(benchmark: Any) -> None:
    def run() -> None:
        forget()
        c.find_chain("住房保障支出（类）住房改革支出（款）住房公积金（项）", on=DAY)

    benchmark(run)


@pytest.mark.benchmark(group="pair")
def test_compare(benchmark: Any) -> None:
    benchmark(lambda: c.compare("20805", "行政事业单位养老支出", on=DAY))


@pytest.mark.benchmark(group="loading")
@pytest.mark.parametrize("question", ["lookup('215')", "find('毫无关系的一个长长的名称支出')"])
def test_loading(benchmark: Any, question: str) -> None:
    """The first question of a process, and the first that needs all tables."""
    program = (
        "from time import process_time as t\n"
        "from budgetdisclosure import classification as c\n"
        f"a = t(); c.{question}; b = t(); print(b - a)\n"
    )

    def load() -> float:
        done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
        return float(done.stdout)

    seconds = min(load() for _ in range(5))
    benchmark.extra_info["first question, ms"] = round(seconds * 1000, 1)
    benchmark(lambda: None)
    assert seconds < 0.030


def best(function: Callable[[], object], repeats: int = 15) -> float:
    times = []
    for _ in range(repeats):
        start = perf_counter()
        function()
        times.append(perf_counter() - start)
    return min(times)


def test_budgets() -> None:
    """The times promised, in plain dict look-ups where they are short."""
    plain = best(plain_dict)
    assert best(by_code) < 20 * plain
    assert best(by_name) < 50 * plain
    assert best(by_name_first_time) < 50 * plain

    def slip() -> None:
        forget()
        c.find("支持中小企业发展合管理支出", on=DAY)

    assert best(slip) < 0.001
