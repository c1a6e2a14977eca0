"""The amounts that statements told of one quantity, for what the figures decide among statements."""

from collections.abc import Iterable, Iterator

from budgetdisclosure.figures import Amount
from budgetdisclosure.model import Kind, Statement


def amounts_of(path: str, said: Iterable[Statement]) -> Iterator[Amount]:
    """The amounts that ``said`` states as facts under ``path``, in its order.

    >>> next(amounts_of("income.total", []), None) is None
    True
    """
    facts = (one.value for one in said if one.path == path and one.kind is Kind.FACT)
    return (value for value in facts if isinstance(value, Amount))
