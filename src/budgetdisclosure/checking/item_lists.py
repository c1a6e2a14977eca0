"""Items (项) told one by one without their classes, against the total told above them."""

from collections.abc import Iterator

from budgetdisclosure.model import RollUp

from .index import Index
from .prints import Print
from .readings import Reading
from .summing import sum_of
from .verification import Verification

_DIGITS = 7
_FEWEST = 2
_COLUMNS = ("final", "budget")


def verify_item_lists(rule: RollUp, index: Index, narrow: Reading) -> Iterator[Verification]:
    """The items under each heading within the total printed under the same one.

    Nothing says that all items are told, so only a sum over the total is refuted.
    """
    for column, total in rule.columns:
        if not (total and rule.total_code and column in _COLUMNS):
            continue
        told = [p for p in index.at(total) if not p.table]
        for region, items in _items(rule.root, column, index).items() if told else ():
            here = [p for p in told if p.region == region and p.order < items[0].order]
            if len(items) >= _FEWEST and here:
                parts = [(item,) for item in items]
                yield sum_of(
                    total, rule.total_code, here[-1], parts, narrow, gaps=True, index=index
                )


def _items(root: str, column: str, index: Index) -> dict[int, list[Print]]:
    """The items by heading, where nothing but items is told; the first print of each counts."""
    found: dict[int, dict[str, Print]] = {}
    mixed = set(index.whole)
    for path in index.below(root):
        code, _, name = path[len(root) + 1 :].partition(".")
        for one in index.at(path):
            if one.table:
                continue
            if len(code) != _DIGITS or not code.isdigit():
                mixed.add(one.region)
            elif name == column:
                found.setdefault(one.region, {}).setdefault(code, one)
    return {
        region: sorted(items.values(), key=lambda one: one.order)
        for region, items in found.items()
        if region not in mixed
    }
