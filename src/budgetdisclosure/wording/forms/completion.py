"""完成年初预算的89.5%: a final figure as a part of its budget."""

from budgetdisclosure.figures import Figure, Percentage
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_TAIL = pattern(
    r"(?:完成|占|为)(?P<words>[^，。；;0-9]{0,12}?预算(?:安排)?数?额?)的?(?:比例|比率|比)?(?:为|约|达|\s)*$"
    r"|(?:预算)?(?:完成率|执行率)(?:为|达|约|是|\s)*$"
)
_REST = pattern(r"^\s?的?(?:比例)?为?\s*$")


class CompletionForm(SentenceForm):
    """Completion of the initial or the full-year budget."""

    name = "completion"
    order = 12
    figures = (Percentage,)
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A claim on the current subject; the budget is told by the words, or by what was read."""
        told = "预算" in lead.text or "率" in lead.text
        match = _TAIL.search(lead.text) if told else None
        if match is None and (context.completing is None or not _REST.search(lead.text)):
            return ()
        words = (match["words"] or "") if match else ""
        basis = context.completing or context.budget_seen or Basis.INITIAL_BUDGET
        if "年初" in words:
            basis = Basis.INITIAL_BUDGET
        elif "全年" in words or "调整" in words:
            basis = Basis.FULL_YEAR_BUDGET
        return tuple(
            Draft(kind=Kind.COMPLETION, path=f"{s}.completion", subject=s, basis=basis)
            for s in context.subjects
        )

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """完成 + budget + 的 + rate."""
        budget = "全年预算" if draft.basis is Basis.FULL_YEAR_BUDGET else "年初预算"
        return f"完成{budget}的{figure}"


FORM = CompletionForm()
