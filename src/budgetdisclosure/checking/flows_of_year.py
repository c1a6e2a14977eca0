"""What one sentence says of a year: opening balance, income, expenditure, closing balance."""

import re
from collections.abc import Iterator

from .index import Index
from .prints import Print
from .readings import Reading
from .trial import Trial
from .verification import Verification

_CLOSING = "carryover.closing"
_FLOWS = (
    "carryover.opening",
    "income.total",
    "carryover.surplus_used",
    "expenditure.total",
    "carryover.surplus_distributed",
)

_BUDGETS = ("government_fund", "state_capital")


def verify_flows(index: Index, narrow: Reading) -> Iterator[Verification]:
    """Opening + income + surplus used - expenditure - distributed = closing, all in a sentence."""
    for claim in index.at(_CLOSING):
        found = [_beside(path, claim, index) for path in _FLOWS]
        if not claim.table and all(found):
            yield _trial("AR105", "flow", claim, found).run(narrow)
    yield from _of_budgets(index, narrow)


def _of_budgets(index: Index, narrow: Reading) -> Iterator[Verification]:
    """Opening + income - expenditure = closing of one budget, all in a sentence."""
    for path in (f"{budget}.closing" for budget in _BUDGETS):
        root = path.rpartition(".")[0]
        for claim in index.at(path):
            paths = (
                (f"{root}.opening",),
                (f"{root}.income", f"income.{root}"),
                (f"{root}.expenditure",),
            )
            found = [
                next((prints for one in names if (prints := _beside(one, claim, index))), [])
                for names in paths
            ]
            if not claim.table and all(found) and not any(_grand(one) for one, *_ in found):
                yield _trial("AR116", "balance", claim, found).run(narrow)


def _trial(rule: str, name: str, claim: Print, found: list[list[Print]]) -> Trial:
    """The trial of ``claim``, a balance at the end of the year, by what was ``found``."""
    return Trial(
        kind="sum",
        path=claim.path,
        rule=rule,
        claim=claim,
        operands=tuple(map(tuple, found)),
        name=name,
    )


def _grand(one: Print) -> bool:
    """Whether what was carried over may be part of it: 收入总计."""
    return one.place is not None and bool(re.search("总计|总收入|总支出", one.place.quote))


def _beside(path: str, claim: Print, index: Index) -> list[Print]:
    return [p for p in index.at(path) if p.group == claim.group and not p.table][:1]
