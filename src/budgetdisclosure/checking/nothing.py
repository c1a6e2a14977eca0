"""Blank cells that stand for zero: the rest of their row makes up its total, or nothing came of them."""

from collections.abc import Sequence

from budgetdisclosure.figures import Amount, Interval
from budgetdisclosure.model import Identity, identities

from .index import Index
from .prints import Print


def nothing_at(path: str, near: Print, index: Index) -> Print | None:
    """A zero for the blank cell of ``path``; None where a table does not show that it is one.

    A blank cell alone says nothing. It is zero where the printed parts beside it already make up
    the total of the row.
    """
    for identity in identities():
        if isinstance(identity, Identity) and identity.relation == "=" and path in identity.parts:
            for total in index.at(identity.total):
                if total.table and _made_up(identity, total, index, path):
                    return zero(path, near, total.figure.unit)
    return None


def blank_base(path: str, values: Sequence[Print], near: Print, index: Index) -> Print | None:
    """A zero for the base of a rate of 0 % of nothing, where a table leaves its cell blank.

    Such a rate says nothing, whether the base is zero or was only not filled in.
    """
    unsaid = path not in index.by_path and index.holds_nothing(path, near)
    nothing = len(values) == 1 and not values[0].figure.value and not near.figure.value
    return zero(path, near, values[0].figure.unit) if unsaid and nothing else None


def zero(path: str, near: Print, unit: str | None = None) -> Print:
    """What a quantity that is not printed adds beside ``near``: nothing, in ``unit`` or its own."""
    return Print(
        path=path,
        figure=Amount(0, unit or near.figure.unit),
        order=-1,
        section=near.section,
        region=near.region,
        group=near.group,
        known=Interval.point(0),
    )


def _made_up(identity: Identity, total: Print, index: Index, path: str) -> bool:
    """Whether the parts printed in the table of ``total`` make it up, the others being blank."""
    if (total.region, path) not in index.blank or not isinstance(total.figure, Amount):
        return False
    beside = []
    for part in identity.parts:
        here = [p for p in index.at(part) if p.region == total.region]
        if len(here) == 1:
            beside += here
        elif here or (total.region, part) not in index.blank:
            return False
    sums = Interval.total(p.interval for p in beside)
    return bool(beside) and total.figure.usable and total.interval.meets(sums)
