"""车均运行维护费0.58万元: a cost over a count."""

from budgetdisclosure.checking.index import Index
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.trial import Trial
from budgetdisclosure.model import Kind, Statement
from budgetdisclosure.wording.context import value_path

KIND = Kind.PER_UNIT


def trial(statement: Statement, claim: Print, index: Index) -> Trial | None:
    """Cost / count."""
    cost = index.meant(value_path(statement.subject), claim)
    count = index.meant(statement.whole, claim) if statement.whole else []
    vehicles = statement.subject.startswith("three_public.vehicles")
    return Trial(
        kind="per_unit",
        path=statement.path,
        rule="NR416" if vehicles else "NR417",
        claim=claim,
        operands=(tuple(cost), tuple(count)),
        name="per_unit",
    )
