"""What a year opens with is what the year before closed with."""

from .identity import Carried
from .kinds import BUDGETS


def _carried(root: str) -> Carried:
    return Carried("XT210", f"{root}.opening", f"{root}.closing")


IDENTITIES = (
    _carried("carryover"),
    _carried("fiscal"),
    *(_carried(budget) for budget in BUDGETS),
    *(_carried(f"{budget}.functions.*") for budget in BUDGETS),
)
