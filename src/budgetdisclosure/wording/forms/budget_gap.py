"""决算数大于预算数55.93万元: by how much the final figure is over its budget."""

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Direction, Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_TAIL = pattern(
    r"决算数?\s?(?:(?P<more>大于|高于|多于|超过|超出|超)|(?P<less>小于|低于|少于))"
    r"(?P<words>年初|全年|调整后?|当年)?预算(?:安排)?数?(?:为|是|：|:|\s)*$"
)


class BudgetGapForm(SentenceForm):
    """Differences from the budget told as a relation with its size."""

    name = "budget_gap"
    order = 18
    figures = (Amount,)
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A claim on the current subject, against the budget that the words name."""
        match = _TAIL.search(lead.text) if "预算" in lead.text else None
        if match is None:
            return ()
        full = (match["words"] or "").startswith(("全年", "调整"))
        basis = Basis.FULL_YEAR_BUDGET if full else Basis.INITIAL_BUDGET
        return tuple(
            Draft(
                kind=Kind.CHANGE,
                path=f"{subject}.change",
                subject=subject,
                direction=Direction.INCREASE if match["more"] else Direction.DECREASE,
                basis=basis,
            )
            for subject in context.subjects
        )

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """决算数大于 + budget + amount."""
        budget = "全年预算数" if draft.basis is Basis.FULL_YEAR_BUDGET else "年初预算数"
        word = "小于" if draft.direction is Direction.DECREASE else "大于"
        return f"{words}决算数{word}{budget}{figure}"


FORM = BudgetGapForm()
