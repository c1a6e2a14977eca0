"""完成年初预算的89.5%: a final figure over its budget."""

from budgetdisclosure.checking.index import Index
from budgetdisclosure.checking.nothing import blank_base, nothing_at
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.trial import Trial
from budgetdisclosure.model import Basis, Kind, Statement
from budgetdisclosure.wording.context import base_path, value_path

KIND = Kind.COMPLETION


def trial(statement: Statement, claim: Print, index: Index) -> Trial | None:
    """Final / budget of the base that the words name."""
    value = index.meant(value_path(statement.subject), claim)
    path = base_path(statement.subject, statement.basis)
    base = index.meant(path, claim) if path else []
    assumed = False
    if statement.basis is Basis.FULL_YEAR_BUDGET and not base:
        initial = base_path(statement.subject, Basis.INITIAL_BUDGET)
        base = [p for p in index.at(initial or "") if p.group == claim.group]
        assumed = bool(base)
    if path and not base:
        nothing = nothing_at(path, claim, index) or blank_base(path, value, claim, index)
        base = [nothing] if nothing is not None else []
    return Trial(
        kind="completion",
        path=statement.path,
        rule="NR409",
        claim=claim,
        operands=(tuple(value), tuple(base)),
        name="completion",
        scale=100,
        assumed=assumed,
    )
