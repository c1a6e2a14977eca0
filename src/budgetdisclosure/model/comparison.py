"""A quantity with what the document compares it with."""

from attrs import field, frozen

from budgetdisclosure.figures import Amount, Percentage
from budgetdisclosure.metrics import Ratio, completion, difference, growth

from .basis import Basis
from .fields import checked, quantity, record


@frozen
@checked
class Comparison:
    """A quantity and its base: totals against last year's, mostly.

    ``stated_change`` and ``stated_rate`` are signed and kept only where the base is not printed.

    >>> Comparison(Amount("21713.39"), base=Amount("5889.49")).growth.percent(2)
    Decimal('268.68')
    """

    value: Amount | None = None
    base: Amount | None = quantity("上年数", "base")
    budget: Amount | None = quantity("预算数", "initial budget", "年初预算数")
    basis: Basis = field(default=Basis.PRIOR_YEAR, kw_only=True, converter=Basis)
    stated_change: Amount | None = quantity("增减额", "stated change")
    stated_rate: Percentage | None = quantity("增减率", "stated rate")
    reason: str | None = quantity("变动原因", "reason")

    @property
    def change(self) -> Ratio | None:
        """Value less base, in 元; None where one is not stated."""
        if self.value is None or self.base is None:
            return None
        return difference(self.value, self.base)

    @property
    def growth(self) -> Ratio | None:
        """Growth over the base; None where one is not stated or the base is zero."""
        if self.value is None or self.base is None:
            return None
        return growth(self.value, self.base)

    @property
    def completion(self) -> Ratio | None:
        """Value as a part of the budget; None where one is not stated or the budget is zero."""
        if self.value is None or self.budget is None:
            return None
        return completion(self.value, self.budget)


@record
class Execution:
    """A line of the budget and what became of it.

    >>> Execution(budget=Amount("3.7"), final=Amount("1.16")).completion.percent(2)
    Decimal('31.35')
    """

    budget: Amount | None = quantity("年初预算数", "initial budget", "预算数", "年初预算")
    full_year_budget: Amount | None = quantity(
        "全年预算数", "full-year budget", "调整预算数", "全年预算"
    )
    final: Amount | None = quantity("决算数", "final accounts", "支出决算", "决算")
    prior: Amount | None = quantity("上年决算数", "prior year", "上年数")
    stated_change: Amount | None = quantity("增减额", "stated change")
    stated_rate: Percentage | None = quantity("增减率", "stated rate")
    stated_basis: Basis | None = quantity("比较基数", "stated basis")
    reason: str | None = quantity("变动原因", "reason")

    def base(self, basis: Basis = Basis.INITIAL_BUDGET) -> Amount | None:
        """The figure that the final one is compared with under ``basis``."""
        return {
            Basis.INITIAL_BUDGET: self.budget,
            Basis.FULL_YEAR_BUDGET: self.full_year_budget,
            Basis.PRIOR_YEAR: self.prior,
        }.get(basis)

    @property
    def change(self) -> Ratio | None:
        """Final less initial budget, in 元."""
        if self.final is None or self.budget is None:
            return None
        return difference(self.final, self.budget)

    @property
    def growth(self) -> Ratio | None:
        """Growth of the final figure over the initial budget; None for a zero budget."""
        if self.final is None or self.budget is None:
            return None
        return growth(self.final, self.budget)

    @property
    def completion(self) -> Ratio | None:
        """Final figure as a part of the full-year budget if printed, else of the initial one."""
        base = self.full_year_budget or self.budget
        if self.final is None or base is None:
            return None
        return completion(self.final, base)
