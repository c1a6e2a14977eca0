"""Long tables take time in proportion to their length."""

import sys
from collections.abc import Callable
from functools import partial

from attrs import evolve

from budgetdisclosure.reading.reader import understand

from .cells import C, Sheet
from .document import made

HEADS = ("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")


def long(rows: int) -> Sheet:
    lines = tuple(
        (
            f"2{n // 10000 % 100:02}{n // 100 % 100:02}{n % 100:02}",
            "某某事务",
            "2.00",
            "1.00",
            "1.00",
        )
        for n in range(rows)
    )
    cells = tuple(tuple(C(text) for text in row) for row in (HEADS, *lines))
    return Sheet(above=("支出决算表", "单位：万元"), rows=cells)


def pages(rows: int) -> tuple[Sheet, ...]:
    whole = long(rows)
    cuts = range(1, rows + 1, 10)
    parts = [evolve(whole, above=(), rows=whole.rows[cut : cut + 10]) for cut in cuts]
    first = evolve(whole, rows=(*whole.rows[:1], *parts[0].rows))
    return (first, *parts[1:])


def calls(work: Callable[[], object]) -> int:
    """How many functions of ours ``work`` calls."""
    count = 0

    def seen(frame: object, event: str, _: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_twice_as_long_is_twice_the_work() -> None:
    for sheets in (lambda n: (long(n),), pages):
        few, many = made(sheets(300)).document, made(sheets(600)).document
        understand(few)
        assert calls(partial(understand, few)) * 2.5 > calls(partial(understand, many))
