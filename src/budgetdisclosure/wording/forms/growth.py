"""增长268.68%: a rate over the base."""

from budgetdisclosure.figures import Figure, Percentage
from budgetdisclosure.figures.units import POINTS
from budgetdisclosure.model import Direction, Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.directions import NEW_LEVEL, TAIL, direction_of
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

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A claim on the current subject, against the base named before or usual here."""
        match = TAIL.search(lead.text)
        if (
            match is None
            or not isinstance(figure, Percentage)
            or figure.unit == POINTS
            or not context.in_account
            or NEW_LEVEL.search(lead.text)
        ):
            return ()
        return tuple(
            Draft(
                kind=Kind.GROWTH,
                path=f"{subject}.growth",
                subject=subject,
                direction=direction_of(match),
                basis=context.base,
            )
            for subject in context.subjects
        )

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Direction + rate, after the base (``words``) if given."""
        return f"{words}{WORDS[draft.direction or Direction.INCREASE]}{figure}"


FORM = GrowthForm()
