"""Rates and differences within a row of a table."""

import re
from collections.abc import Iterator
from functools import lru_cache

from budgetdisclosure.figures import Percentage
from budgetdisclosure.model import Difference, Quotient

from .index import Index
from .readings import Reading
from .trial import Trial
from .verification import Verification


def verify_rows(
    equation: Quotient | Difference, index: Index, narrow: Reading
) -> Iterator[Verification]:
    """``equation`` for every row in which its result is printed."""
    quotient = isinstance(equation, Quotient)
    result = equation.rate if isinstance(equation, Quotient) else equation.result
    names = (
        (equation.part, equation.whole)
        if isinstance(equation, Quotient)
        else (equation.minuend, equation.subtrahend)
    )
    for path in paths_like(result, index):
        row = path.rpartition(".")[0]
        for claim in index.at(path):
            if quotient and not isinstance(claim.figure, Percentage):
                continue
            operands = tuple(
                tuple(index.meant(name if "." in name else f"{row}.{name}", claim))
                for name in names
            )
            yield Trial(
                kind="completion" if quotient else "change",
                path=path,
                rule=equation.code,
                claim=claim,
                operands=operands,
                name="completion" if quotient else "difference",
                scale=100 if quotient else 1,
            ).run(narrow)


def paths_like(pattern: str, index: Index) -> list[str]:
    """The printed paths that ``pattern`` means; a star stands for one name."""
    if "*" not in pattern:
        return [pattern] if index.at(pattern) else []
    root, _, column = pattern.partition(".*.")
    if "*" not in column:
        return [f"{root}.{line}.{column}" for line in lines_like(pattern, index)]
    like = _pattern(pattern)
    return [path for path in index.below(root) if like.fullmatch(path)]


@lru_cache(maxsize=256)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(re.escape(pattern).replace(r"\*", "([^.]+)"))


def lines_like(pattern: str, index: Index) -> list[str]:
    """What the star of ``pattern``, a step of it, stands for in the printed paths, in order."""
    root, _, column = pattern.partition(".*.")
    return index.lines(root).get(column, [])
