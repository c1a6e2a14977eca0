"""Everything that a report states, by path."""

from collections.abc import Iterator
from typing import Any

import attrs

from budgetdisclosure.figures import Figure

from .basis import Basis


def stated(holder: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """(path, value) of every figure and text in ``holder``; a base of comparison is neither.

    >>> from budgetdisclosure.figures import Amount
    >>> from budgetdisclosure.model import Comparison, FinalAccounts, Totals
    >>> report = FinalAccounts(year=2023, totals=Totals(income=Comparison(Amount("1.5"))))
    >>> [(p, str(v)) for p, v in stated(report)]
    [('year', '2023'), ('totals.income.value', '1.5万元')]
    """
    if holder is None or isinstance(holder, Basis):
        return
    if isinstance(holder, tuple):
        for number, line in enumerate(holder, 1):
            yield from stated(line, f"{path}.{getattr(line, 'code', None) or number}")
    elif attrs.has(type(holder)) and not isinstance(holder, Figure):
        for attribute in attrs.fields(type(holder)):
            inner = f"{path}.{attribute.name}" if path else attribute.name
            yield from stated(getattr(holder, attribute.name), inner)
    else:
        yield path, holder
