"""增加15823.9万元: a difference from the base."""

import re

from budgetdisclosure.figures import Amount, Count, Figure
from budgetdisclosure.model import Basis, Direction, Kind
from budgetdisclosure.wording.changes import directed
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_BEYOND = re.compile(
    r"决算数?(?:(?P<up>大于|高于|超过|超出|多于)|小于|低于|少于)(?:年初|全年|调整)?预算(?:安排)?数?\s*$"
)
WORDS = {
    Direction.INCREASE: "增加",
    Direction.DECREASE: "减少",
    Direction.UNRESOLVED: "增加（减少）",
}


class ChangeForm(SentenceForm):
    """Differences of money and of counts."""

    name = "change"
    order = 20
    figures = (Amount, Count)
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A claim on the current subject, against the base named before or usual here."""
        if isinstance(figure, Count) and context.basis is None:
            return ()
        return _beyond_budget(lead, figure, context) or directed(Kind.CHANGE, lead, context)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Direction + amount, after the base (``words``) if given."""
        return f"{words}{WORDS[draft.direction or Direction.INCREASE]}{figure}"


def _beyond_budget(lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
    """决算数大于预算数55.93万元 tells by how much, not the budget."""
    match = _BEYOND.search(lead.text) if "预算" in lead.text else None
    if match is None or not isinstance(figure, Amount) or not context.in_account:
        return ()
    direction = Direction.INCREASE if match["up"] else Direction.DECREASE
    basis = context.budget_seen or Basis.INITIAL_BUDGET
    return tuple(
        Draft(kind=Kind.CHANGE, path=f"{s}.change", subject=s, direction=direction, basis=basis)
        for s in context.subjects
    )


FORM = ChangeForm()
