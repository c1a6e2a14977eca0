"""完成年初预算的89.5%: a final figure over its budget."""

from attrs import evolve

from budgetdisclosure.checking.index import Index
from budgetdisclosure.checking.nothing import blank_base, nothing_at
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.trial import Trial
from budgetdisclosure.model import Basis, Kind, Statement
from budgetdisclosure.wording.context import base_path, value_path
from budgetdisclosure.wording.directions import DOWN, UP

KIND = Kind.COMPLETION


def trial(statement: Statement, claim: Print, index: Index) -> Trial | None:
    """Final / budget of the base that the words name; the budget may follow from a change."""
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
    made = Trial(
        kind="completion",
        path=statement.path,
        rule="NR409",
        claim=claim,
        operands=(tuple(value), tuple(base)),
        name="completion",
        scale=100,
        assumed=assumed,
    )
    change = _change(statement, claim, index) if not base else None
    if change is None or not value or value[0].exact == change.exact:
        return made
    return evolve(
        made,
        rule="NR410" if claim.figure.value == _ALL else "NR409",
        operands=(tuple(value), (change,)),
        name="completed_down" if change.fall else "completed_up",
    )


_ALL = 100


def _change(statement: Statement, claim: Print, index: Index) -> Print | None:
    """How far the value is from its budget, told in words of the budget in the same sentence."""
    found = [
        one
        for one in index.at(f"{statement.subject}.change")
        if one.group == claim.group and one.basis is statement.basis and one.place is not None
    ]
    return found[0] if len(found) == 1 and _plain(found[0]) else None


def _plain(change: Print) -> bool:
    """Whether the words of a change name the budget, and one direction."""
    quote = change.place.quote if change.place else ""
    up, down = (any(word in quote for word in words) for words in (UP, DOWN))
    return "预算" in quote and up is not down and down is change.fall
