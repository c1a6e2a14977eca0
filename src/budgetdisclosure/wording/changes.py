"""What the sentence forms of change and of growth have in common."""

from budgetdisclosure.model import Kind

from .context import Context, Draft, Lead
from .directions import NEW_LEVEL, TAIL, direction_of

_CARRIED = "carryover."
"""收入总计…，其中年初结转和结余…，较上年增加…: whether the total is meant or its last part is not told."""


def directed(kind: Kind, lead: Lead, context: Context) -> tuple[Draft, ...]:
    """Claims of ``kind`` on the current subjects, if ``lead`` ends with a direction.

    The base is the one named before, or usual here.
    """
    match = TAIL.search(lead.text)
    if match is None or not context.in_account or NEW_LEVEL.search(lead.text):
        return ()
    if context.within and any(subject.startswith(_CARRIED) for subject in context.subjects):
        return ()
    return tuple(
        Draft(
            kind=kind,
            path=f"{subject}.{kind.value}",
            subject=subject,
            direction=direction_of(match),
            basis=context.base,
        )
        for subject in context.subjects
    )
