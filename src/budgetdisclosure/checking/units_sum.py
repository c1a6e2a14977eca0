"""Units of a department against its total: what the tables by unit list makes up the whole."""

from collections import defaultdict
from collections.abc import Iterator

from .index import Index
from .prints import Print
from .readings import Reading
from .summing import sum_of
from .verification import Verification

_LISTS = {
    "income_by_unit": ("income", {}),
    "expenditure_by_unit": ("expenditure", {"final": "total"}),
}
"""The lists of units, each with the root of its totals and the columns that are called otherwise there."""


_BETWEEN = ("superior_subsidy", "subordinate_units", "to_superior", "subordinate_subsidy")
"""Columns of money that units may have passed to one another, which the total leaves out."""


def verify_units(index: Index, narrow: Reading) -> Iterator[Verification]:
    """Every column of every table by unit that was wholly understood and tells of no transfers.

    Its total is that of the same table, else that of any table.
    """
    for listing, (root, other) in _LISTS.items():
        columns = _columns(listing, index)
        passed = {
            region
            for (region, column), parts in columns.items()
            if column in _BETWEEN and any(part.figure.value for part in parts)
        }
        for (region, column), parts in columns.items():
            path = f"{root}.{other.get(column, column)}"
            totals = [one for one in index.at(path) if one.table]
            here = [one for one in totals if one.region == region] or totals[:1]
            if region in index.whole - passed and len(parts) > 1:
                for claim in here:
                    options = [(part,) for part in parts]
                    yield sum_of(path, "XT213", claim, options, narrow, gaps=False, index=index)


def _columns(listing: str, index: Index) -> dict[tuple[int, str], list[Print]]:
    """The prints of each column of each table, in order."""
    found: dict[tuple[int, str], list[Print]] = defaultdict(list)
    for path in index.below(listing):
        column = path.rpartition(".")[2]
        for one in index.at(path):
            found[one.region, column].append(one)
    return found
