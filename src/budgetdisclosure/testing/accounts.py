"""The accounts of a report, summed up from flows."""

from typing import Any

from budgetdisclosure.figures import Amount
from budgetdisclosure.model import (
    BasicExpenditure,
    Carryover,
    Comparison,
    Execution,
    Expenditure,
    FiscalAppropriation,
    FunctionLine,
    FundBudget,
    GeneralPublicBudget,
    Income,
    Totals,
)
from budgetdisclosure.model.kinds import BUDGETS, OTHER_INCOME

from .flows import Flow, total
from .money import Printing

_BASIC = ("personnel", "public")
_NOT_SPENT = ("closing", "surplus_distributed")


def accounts(flows: tuple[Flow, ...], printing: Printing) -> dict[str, Any]:
    """The sections of a report that tell where money came from and went, by name."""
    book = _Book(flows, printing)
    return {
        "totals": Totals(income=book.whole(), expenditure=book.whole()),
        "carryover": Carryover(
            opening=book.final(lambda f: f.source.startswith("opening")),
            surplus_used=book.final(lambda f: f.source == "surplus_used"),
            surplus_distributed=book.final(lambda f: f.use == "surplus_distributed"),
            closing=book.final(lambda f: f.use == "closing"),
        ),
        "income": _income(book),
        "expenditure": _expenditure(book),
        "fiscal": _fiscal(book),
        "general_public": GeneralPublicBudget(
            expenditure=book.executed(lambda f: _spent(f, "general_public")),
            functions=book.lines("general_public"),
        ),
        "government_fund": _fund(book, "government_fund"),
        "state_capital": _fund(book, "state_capital"),
        "basic": BasicExpenditure(
            general_public=book.final(lambda f: _spent(f, "general_public", _BASIC)),
            government_fund=book.final(lambda f: _spent(f, "government_fund", _BASIC)),
            personnel=book.final(lambda f: _spent(f, "general_public", ("personnel",))),
            public=book.final(lambda f: _spent(f, "general_public", ("public",))),
        ),
    }


def _income(book: "_Book") -> Income:
    year = (*BUDGETS, *OTHER_INCOME)
    sources: dict[str, Any] = {
        name: book.final(lambda f, name=name: f.source == name) for name in year
    }
    return Income(
        total=book.compared(lambda f: f.source in year),
        fiscal_appropriation=book.final(lambda f: f.source in BUDGETS),
        **sources,
    )


def _expenditure(book: "_Book") -> Expenditure:
    others = ("project", "to_superior", "business", "subordinate_subsidy")
    kinds: dict[str, Any] = {
        name: book.final(lambda f, name=name: f.use == name) for name in others
    }
    return Expenditure(total=book.spent(), basic=book.final(lambda f: f.use in _BASIC), **kinds)


def _fiscal(book: "_Book") -> FiscalAppropriation:
    return FiscalAppropriation(
        total=book.compared(lambda f: bool(f.fund)),
        income=book.compared(lambda f: f.source in BUDGETS),
        expenditure=book.compared(lambda f: bool(f.fund) and f.use != "closing"),
        opening=book.final(lambda f: bool(f.fund) and f.source.startswith("opening")),
        closing=book.final(lambda f: bool(f.fund) and f.use == "closing"),
    )


def _fund(book: "_Book", name: str) -> FundBudget:
    if not any(flow.fund == name for flow in book.flows):
        return FundBudget()
    return FundBudget(
        opening=book.final(lambda f: f.source == f"opening_{name}"),
        income=book.final(lambda f: f.source == name),
        expenditure=book.compared(lambda f: _spent(f, name)),
        closing=book.final(lambda f: f.fund == name and f.use == "closing"),
        functions=book.lines(name, budget=False),
    )


def _spent(flow: Flow, fund: str, uses: tuple[str, ...] = ()) -> bool:
    return flow.fund == fund and bool(flow.code) and (not uses or flow.use in uses)


class _Book:
    """Sums of flows, printed."""

    def __init__(self, flows: tuple[Flow, ...], printing: Printing) -> None:
        self.flows = flows
        self.printing = printing

    def final(self, choose: Any, column: str = "final") -> Amount:
        return self.printing.amount(total(self.flows, column, choose))

    def compared(self, choose: Any) -> Comparison:
        return Comparison(self.final(choose), base=self.final(choose, "prior"))

    def whole(self) -> Comparison:
        """All money. Last year closed with what this year opens with."""
        opening = total(self.flows, "final", lambda f: f.source.startswith("opening"))
        return Comparison(
            self.final(lambda f: True), base=self.printing.amount(self._earned() + opening)
        )

    def spent(self) -> Comparison:
        """Expenditure of the year, and of last year, in which all income was spent."""
        return Comparison(
            self.final(lambda f: f.use not in _NOT_SPENT), base=self.printing.amount(self._earned())
        )

    def _earned(self) -> int:
        return total(self.flows, "prior", lambda f: f.source in (*BUDGETS, *OTHER_INCOME))

    def executed(self, choose: Any) -> Execution:
        return Execution(budget=self.final(choose, "budget"), final=self.final(choose))

    def lines(self, fund: str, *, budget: bool = True) -> tuple[FunctionLine, ...]:
        """类, then 款, then 项 below, each the sum of what is booked under it."""
        leaves = {flow.code for flow in self.flows if flow.fund == fund and flow.code}
        codes = sorted({code[:n] for code in leaves for n in (3, 5, 7) if n <= len(code)})
        return tuple(
            FunctionLine(
                code=code,
                final=self.final(self._under(fund, code)),
                budget=self.final(self._under(fund, code), "budget") if budget else None,
            )
            for code in codes
        )

    def _under(self, fund: str, code: str) -> Any:
        return lambda flow: flow.fund == fund and flow.code.startswith(code)
