"""差值为1.00万元, 预决算差异率11.11%: a difference from the budget without a direction."""

from budgetdisclosure.figures import Amount, Figure, Percentage
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_TAIL = pattern(r"(?:相差|差[值额异]|差额)(?:数|金额)?(?:为|是|：|:|\s)*$")
_RATE = pattern(r"(?:预决算)?差异率(?:为|是|：|:|\s)*$")


class GapForm(SentenceForm):
    """Differences and their rates told by size alone, behind the budget they are reckoned from."""

    name = "gap"
    order = 19
    figures = (Amount, Percentage)
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A claim on the current subject, against the budget named in the sentence."""
        if not context.budget_seen:
            return ()
        if isinstance(figure, Amount) and _TAIL.search(lead.text):
            kind = Kind.CHANGE
        elif isinstance(figure, Percentage) and _RATE.search(lead.text):
            kind = Kind.GROWTH
        else:
            return ()
        return tuple(
            Draft(kind=kind, path=f"{s}.{kind.value}", subject=s, basis=context.budget_seen)
            for s in context.subjects
        )

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """差值为 + amount, or 差异率为 + rate."""
        if draft.kind is Kind.GROWTH:
            return f"{words}预决算差异率为{figure}"
        full = "全年预算" if draft.basis is Basis.FULL_YEAR_BUDGET else "年初预算"
        return f"{words or f'与{full}'}差值为{figure}"


FORM = GapForm()
