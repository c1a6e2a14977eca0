"""增长268.68%: a rate over the base."""

from budgetdisclosure.figures import Figure, Percentage
from budgetdisclosure.figures.units import POINTS
from budgetdisclosure.model import Direction, Kind
from budgetdisclosure.wording.changes import directed
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

WORDS = {
    Direction.INCREASE: "增长",
    Direction.DECREASE: "下降",
    Direction.UNRESOLVED: "增长（下降）",
}


class GrowthForm(SentenceForm):
    """Growth rates."""

    name = "growth"
    order = 21
    figures = (Percentage,)
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A claim on the current subject, against the base named before or usual here."""
        if figure.unit == POINTS:
            return ()
        return directed(Kind.GROWTH, lead, context)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Direction + rate, after the base (``words``) if given."""
        return f"{words}{WORDS[draft.direction or Direction.INCREASE]}{figure}"


FORM = GrowthForm()
