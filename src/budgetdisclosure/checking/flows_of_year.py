"""What one sentence says of a year: opening balance, income, expenditure, closing balance."""

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


def verify_flows(index: Index, narrow: Reading) -> Iterator[Verification]:
    """Opening + income + surplus used - expenditure - distributed = closing, all in a sentence."""
    for claim in index.at(_CLOSING):
        found = [_beside(path, claim, index) for path in _FLOWS]
        if claim.table or not all(found):
            continue
        yield Trial(
            kind="sum",
            path=_CLOSING,
            rule="AR105",
            claim=claim,
            operands=tuple(tuple(prints) for prints in found),
            name="flow",
        ).run(narrow)


def _beside(path: str, claim: Print, index: Index) -> list[Print]:
    return [p for p in index.at(path) if p.group == claim.group and not p.table][:1]
