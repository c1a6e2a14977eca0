"""Where a department's own income comes from. These rows of the accounts have no code."""

from functools import cache

from attrs import frozen

from .kinds import Confidence
from .names import exact_form, loose_form
from .packaged import cells_of


@frozen
class IncomeSource:
    """A source of income; ``is_balance`` marks money brought in that is no income of the year."""

    key: str
    name: str
    is_balance: bool
    confidence: Confidence

    @property
    def parent(self) -> str | None:
        """The key of the source that this one is part of."""
        return self.key.rpartition(".")[0] or None


@cache
def income_sources() -> tuple[IncomeSource, ...]:
    """All sources in the order of the forms.

    >>> [source.name for source in income_sources()][:2]
    ['财政拨款收入', '一般公共预算财政拨款收入']
    """
    return tuple(
        IncomeSource(key, name, kind == "balance", Confidence(sure))
        for key, name, kind, sure in cells_of("income_sources", 4)
    )


def find_income_source(name: str) -> IncomeSource | None:
    """The source of that name, blanks and brackets aside; None where there is none.

    >>> find_income_source("上级补助 收入").key
    'superior_subsidy'
    """
    form = loose_form(exact_form(name))
    found = (one for one in income_sources() if loose_form(exact_form(one.name)) == form)
    return next(found, None)
