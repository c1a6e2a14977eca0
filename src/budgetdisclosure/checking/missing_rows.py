"""A row left out of a table: one line above it is too large in several columns."""

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from attrs import frozen

from budgetdisclosure.figures import Amount, half_up
from budgetdisclosure.metrics.operand import add_up

from .culprit import Culprit
from .verification import Verification

_LEAST = 2
_WHOLES = ("final", "total")
_BESIDE = frozenset(("opening", "income", "closing", "budget", "full_year_budget", "prior"))
"""Columns that are no part of what a line comes to."""


@frozen(kw_only=True)
class LeftOut:
    """The culprits that tell of one row: the one to report, the others, and what the row holds."""

    leader: int
    others: tuple[int, ...]
    amounts: tuple[tuple[str, Amount], ...]


def left_out(culprits: Sequence[Culprit]) -> tuple[LeftOut, ...]:
    """Groups of culprits that one missing row explains."""
    groups: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for number, culprit in enumerate(culprits):
        test = culprit.tests[0]
        line, _, column = test.path.rpartition(".")
        if ".functions." in line and test.claim is not None and _within_table(test):
            groups[test.claim.region, line].setdefault(column, number)
    found = []
    for columns in groups.values():
        gaps = {column: _gap(culprits[n].tests[0]) for column, n in columns.items()}
        whole = next((name for name in _WHOLES if name in gaps), None)
        if len(gaps) < _LEAST or whole is None or any(gap[0] <= 0 for gap in gaps.values()):
            continue
        parts = [gap for column, gap in gaps.items() if column not in _BESIDE | {whole}]
        off = gaps[whole][0] - sum(gap for gap, _ in parts)
        if abs(off) > gaps[whole][1] + sum(half for _, half in parts):
            continue
        found.append(
            LeftOut(
                leader=columns[whole],
                others=tuple(n for column, n in columns.items() if column != whole),
                amounts=tuple(
                    (column, _amount(culprits[n].tests[0])) for column, n in columns.items()
                ),
            )
        )
    return tuple(found)


def _within_table(test: Verification) -> bool:
    """Whether a line is held against lines below it in the same table; one alone must be equal."""
    sums = test.kind in ("sum", "repeat") and test.rule.startswith("AR")
    regions = {one.region for one in test.members}
    return sums and len(regions) == 1 and all(one.table for one in test.members)


def _gap(test: Verification) -> tuple[Fraction, Fraction]:
    """By how much the sum of the lines below is too small, in 元, and what rounding can make of it."""
    assert test.claim is not None
    halves = (
        Fraction(one.figure.half() * one.figure.yuan_factor)
        for one in test.members
        if isinstance(one.figure, Amount)
    )
    return test.claim.exact - add_up(one.exact for one in test.operands), add_up(halves)


def _amount(test: Verification) -> Amount:
    figure = test.claim.figure if test.claim else None
    assert isinstance(figure, Amount)
    gap = _gap(test)[0] / Fraction(figure.yuan_factor)
    return Amount(half_up(gap, figure.decimals), figure.unit)
