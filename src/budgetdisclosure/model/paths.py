"""Paths: one vocabulary for model, JSON, data frames and findings.

A path is made of attribute names; a line of a classification is named by its code
(``general_public.functions.20805.final``), a line of a list by its number from 1
(``awards.items.3.amount``).
"""

from functools import lru_cache
from typing import Any, get_args

import attrs

from budgetdisclosure.errors import ModelError
from budgetdisclosure.figures import Figure

from .comparison import Comparison
from .fields import LABEL, Label, field_types
from .final_accounts import FinalAccounts


def resolve(report: Any, path: str) -> Any:
    """What ``report`` holds at ``path``: a figure, a section, a derived metric, or None.

    A path that ends at a comparison gives its value, as a fact with that path does.

    Raises:
        ModelError: the path names nothing in the model.

    >>> from budgetdisclosure.figures import Amount
    >>> from budgetdisclosure.model import Comparison, FinalAccounts, Totals
    >>> report = FinalAccounts(totals=Totals(income=Comparison(Amount("5.0"), base=Amount("4.0"))))
    >>> str(resolve(report, "totals.income")), resolve(report, "totals.income.growth").percent(1)
    ('5.0万元', Decimal('25.0'))
    """
    found = report
    for part in path.split("."):
        if found is None:
            return None
        found = _step(found, part, path)
    return found.value if type(found) is Comparison else found


def _step(holder: Any, part: str, path: str) -> Any:
    if isinstance(holder, tuple):
        for line in holder:
            if getattr(line, "code", None) == part:
                return line
        if part.isdigit() and 0 < int(part) <= len(holder):
            return holder[int(part) - 1]
        return None
    if part.startswith("_") or not hasattr(holder, part):
        raise ModelError("errors.path", path=path, part=part)
    value = getattr(holder, part)
    if callable(value):
        raise ModelError("errors.path", path=path, part=part)
    return value


@lru_cache(maxsize=4096)
def type_at(path: str, root: type = FinalAccounts) -> Any:
    """The class of what stands at ``path`` in the model, None if there is no such path.

    >>> type_at("three_public.vehicles.running").__name__
    'Execution'
    >>> type_at("general_public.functions.20805.final").__name__
    'Amount'
    """
    kind: Any = root
    for part in path.split("."):
        if get_args(kind):
            kind = get_args(kind)[0]
        elif attrs.has(kind) and not issubclass(kind, Figure):
            kind = field_types(kind).get(part)
        else:
            return None
        if kind is None:
            return None
    return kind


@lru_cache(maxsize=4096)
def label_of(path: str) -> Label | None:
    """The words for the quantity at ``path``.

    >>> label_of("expenditure.project").zh
    '项目支出'
    """
    holder, _, name = path.rpartition(".")
    kind = type_at(holder) if holder else FinalAccounts
    if not (isinstance(kind, type) and attrs.has(kind)):
        return None
    field = getattr(attrs.fields(kind), name, None)
    return field.metadata.get(LABEL) if field is not None else None
