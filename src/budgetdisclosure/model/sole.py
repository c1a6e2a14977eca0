"""All money is fiscal where a document prints that there is no other: both then come to the same."""

from .identity import Sole
from .kinds import BUDGETS, OTHER_INCOME

_NONE = (
    *(f"income.{kind}" for kind in OTHER_INCOME),
    "carryover.surplus_used",
    "carryover.surplus_distributed",
)
_ALIKE = (("carryover.opening", "fiscal.opening"), ("carryover.closing", "fiscal.closing"))
_NOR = tuple(
    f"expenditure.{kind}" for kind in ("to_superior", "business", "subordinate_subsidy")
)  # what other money is spent on, mostly


def _sole(whole: str, *parts: str) -> Sole:
    return Sole("XT208", whole, parts, none=_NONE, alike=_ALIKE, nor=_NOR)


IDENTITIES = (
    _sole("totals.income", "fiscal.total"),
    _sole("totals.expenditure", "fiscal.total"),
    _sole("income.total", "fiscal.income"),
    _sole("expenditure.total", "fiscal.expenditure"),
    *(
        _sole(
            f"expenditure.functions.*.{column}",
            *(f"{budget}.functions.*.{column}" for budget in BUDGETS),
        )
        for column in ("final", "basic", "project")
    ),
)
