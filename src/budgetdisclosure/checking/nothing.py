"""Blank cells that stand for zero, because the rest of their row makes up its total."""

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
                    return Print(
                        path=path,
                        figure=Amount(0, total.figure.unit),
                        order=-1,
                        section=near.section,
                        region=near.region,
                        group=near.group,
                        known=Interval.point(0),
                    )
    return None


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
