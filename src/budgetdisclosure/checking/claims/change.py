"""增加15823.9万元: value less base."""

from budgetdisclosure.checking.implied import implied_base
from budgetdisclosure.checking.index import Index
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.trial import Trial
from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.wording.context import base_path, value_path

KIND = Kind.CHANGE


def trial(statement: Statement, claim: Print, index: Index) -> Trial | None:
    """Value - base against the change; not checked where the base is not printed."""
    value = index.meant(value_path(statement.subject), claim)
    base = bases(statement, claim, index)
    return Trial(
        kind="change",
        path=statement.path,
        rule="NR401",
        claim=claim,
        operands=(tuple(value), tuple(base)),
        name="difference",
        scale=sign(statement.direction, value, base),
    )


def bases(statement: Statement, claim: Print, index: Index) -> list[Print]:
    """The base as printed, else as it follows from the lines around; empty if neither."""
    path = base_path(statement.subject, statement.basis)
    if path is None:
        return []
    printed = [p for p in index.meant(path, claim) if p.place is not None or p.order >= 0]
    if printed:
        return printed
    implied = implied_base(statement.subject, path, claim, index)
    return [implied] if implied is not None else []


def sign(direction: Direction | None, value: list[Print], base: list[Print]) -> int:
    """-1 where the stated magnitude is that of a fall."""
    if direction is Direction.DECREASE:
        return -1
    if direction in (Direction.UNRESOLVED, None) and value and base:
        return -1 if value[0].figure.value < base[0].figure.value else 1
    return 1
