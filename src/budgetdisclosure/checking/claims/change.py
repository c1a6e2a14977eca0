"""增加15823.9万元: value less base."""

from budgetdisclosure.checking.implied import implied_base
from budgetdisclosure.checking.index import Index
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.trial import Trial
from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.wording.context import base_path, value_path

KIND = Kind.CHANGE


def trial(statement: Statement, claim: Print, index: Index) -> Trial | None:
    """Value - base against the change; not checked where the base is not printed.

    A change that is all of the value tells of a zero base only where a rate is told with it.
    """
    value = index.meant(value_path(statement.subject), claim)
    rates = index.at(f"{statement.subject}.growth")
    told = any(rate.group == claim.group for rate in rates)
    base = bases(statement, claim, index, by_change=told)
    return Trial(
        kind="change",
        path=statement.path,
        rule="NR401",
        claim=claim,
        operands=(tuple(value), tuple(base)),
        name="difference",
        scale=sign(statement.direction, value, base, claim),
    )


def bases(
    statement: Statement, claim: Print, index: Index, *, by_change: bool = True
) -> list[Print]:
    """The base as printed, else as it follows from the lines around; empty if neither.

    It follows from the change too where that is all of the value, unless ``by_change`` is False.
    """
    path = base_path(statement.subject, statement.basis)
    if path is None:
        return []
    printed = [p for p in index.meant(path, claim) if p.place is not None or p.order >= 0]
    if printed:
        return printed
    implied = implied_base(statement.subject, path, claim, index, by_change=by_change)
    return [implied] if implied is not None else []


def sign(direction: Direction | None, value: list[Print], base: list[Print], claim: Print) -> int:
    """-1 where the stated magnitude is that of a fall; a number printed with its sign needs none."""
    if direction is Direction.DECREASE:
        return -1
    unsigned = claim.figure.value >= 0
    if direction in (Direction.UNRESOLVED, None) and unsigned and value and base:
        return -1 if value[0].figure.value < base[0].figure.value else 1
    return 1
