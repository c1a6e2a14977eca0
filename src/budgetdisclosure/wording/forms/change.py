"""增加15823.9万元: a difference from the base."""

from budgetdisclosure.figures import Amount, Count, Figure
from budgetdisclosure.model import Direction, Kind
from budgetdisclosure.wording.changes import directed
from budgetdisclosure.wording.context import Context, Draft, Lead, has_columns
from budgetdisclosure.wording.form import SentenceForm

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
        """A claim on the current subject, against the base named before or usual here.

        A number of things tells of what was counted last, not of money.
        """
        if isinstance(figure, Count) and context.basis is None:
            return ()
        if isinstance(figure, Count) and any(map(has_columns, context.subjects)):
            if not context.tallied:
                return ()
            account, context.subjects = context.subjects, (context.tallied,)
            drafts = directed(Kind.CHANGE, lead, context)
            context.subjects = account
            return drafts
        return directed(Kind.CHANGE, lead, context)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Direction + amount, after the base (``words``) if given."""
        return f"{words}{WORDS[draft.direction or Direction.INCREASE]}{figure}"


FORM = ChangeForm()
