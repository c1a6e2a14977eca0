"""增长268.68%: growth over the base, or from the change where no base is printed."""

from budgetdisclosure.checking.index import Index
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.trial import Trial
from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.wording.context import base_path, value_path

from .change import sign

KIND = Kind.GROWTH


def trial(statement: Statement, claim: Print, index: Index) -> Trial | None:
    """Value over base less one; from the change of the same sentence where the base is missing."""
    value = index.meant(value_path(statement.subject), claim)
    path = base_path(statement.subject, statement.basis)
    base = index.meant(path, claim) if path else []
    made = Trial(
        kind="growth",
        path=statement.path,
        rule="NR402",
        claim=claim,
        operands=(tuple(value), tuple(base)),
        name="growth",
        scale=100 * sign(statement.direction, value, base),
    )
    if base:
        return made
    change = [p for p in index.at(f"{statement.subject}.change") if p.group == claim.group]
    down = statement.direction is Direction.DECREASE
    return Trial(
        kind="growth",
        path=statement.path,
        rule="NR402",
        claim=claim,
        operands=(tuple(value), tuple(change[:1])),
        name="growth_down" if down else "growth_up",
        scale=-100 if down else 100,
    )
