"""占支出合计的95.11%: a part over a whole."""

from budgetdisclosure.checking.index import Index
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.trial import Trial
from budgetdisclosure.model import Kind, Statement
from budgetdisclosure.wording.context import value_path

KIND = Kind.SHARE


def trial(statement: Statement, claim: Print, index: Index) -> Trial | None:
    """Part / whole; the whole is the one that the words name.

    The money of projects under evaluation may be measured by their budget or by what was spent,
    whatever the words say.
    """
    part = index.meant(value_path(statement.subject), claim)
    whole = index.meant(statement.whole, claim) if statement.whole else []
    procurement = statement.subject.startswith("procurement.") and statement.subject.endswith(
        ("sme", "micro")
    )
    return Trial(
        kind="share",
        path=statement.path,
        rule="NR418" if procurement else "NR411",
        claim=claim,
        operands=(tuple(part), tuple(whole)),
        name="share",
        scale=100,
        assumed=statement.subject.startswith("performance."),
    )
