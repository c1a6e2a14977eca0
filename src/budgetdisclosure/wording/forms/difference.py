"""年初预算为10万元，差值为1万元: an unsigned difference."""

import re

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_TAIL = re.compile(r"(?:差值|差额|相差|差异数?)(?:为|是|共|：|:|\s)*$")


class DifferenceForm(SentenceForm):
    """Differences told without saying which side is larger."""

    name = "difference"
    order = 19

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A change of the current subject without direction, where its budget was told before."""
        told = context.budget_seen is not None and context.in_account
        if not (told and isinstance(figure, Amount) and _TAIL.search(lead.text)):
            return ()
        return tuple(
            Draft(kind=Kind.CHANGE, path=f"{s}.change", subject=s, basis=context.budget_seen)
            for s in context.subjects
        )

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """差值为 + amount."""
        return f"{words}差值为{figure}"


FORM = DifferenceForm()
