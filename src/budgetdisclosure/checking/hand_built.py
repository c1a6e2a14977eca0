"""The prints of a report built by hand: its figures, without places."""

from collections.abc import Iterator
from typing import Any

import attrs

from budgetdisclosure.figures import Figure
from budgetdisclosure.model import Comparison, FinalAccounts

from .index import Index
from .prints import Print

_CLAIMS = {"stated_change": "change", "stated_rate": "growth"}


def index_of_report(report: FinalAccounts) -> Index:
    """Every figure of ``report`` under its path."""
    index = Index()
    for order, (path, figure) in enumerate(figures_of(report)):
        index.add(Print(path=path, figure=figure, order=order, section=path.partition(".")[0]))
    return index


def figures_of(holder: Any, path: str = "") -> Iterator[tuple[str, Figure]]:
    """(path, figure) of every figure stated in a section.

    >>> from budgetdisclosure.figures import Amount
    >>> from budgetdisclosure.model import Income
    >>> [(p, str(f)) for p, f in figures_of(Income(other=Amount("1.5")), "income")]
    [('income.other', '1.5万元')]
    """
    if isinstance(holder, Figure):
        yield path, holder
    elif isinstance(holder, tuple):
        for number, line in enumerate(holder, 1):
            yield from figures_of(line, f"{path}.{getattr(line, 'code', None) or number}")
    elif attrs.has(type(holder)):
        for attribute in attrs.fields(type(holder)):
            inner = getattr(holder, attribute.name)
            name: str = attribute.name
            if isinstance(holder, Comparison) and name == "value":
                yield from figures_of(inner, path)
            else:
                name = _CLAIMS.get(name, name)
                yield from figures_of(inner, f"{path}.{name}" if path else name)
