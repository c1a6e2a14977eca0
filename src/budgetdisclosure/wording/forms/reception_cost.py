"""国内公务接待2批次、10人次，共计支出0.50万元: what the guests that were just counted cost."""

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead, value_path
from budgetdisclosure.wording.form import SentenceForm

_COST = pattern(
    r"(?:[（(][^（）()]{0,20}[）)])?\s?[，,、]?\s?(?:共|共计|合计|总计|累计)?(?:支出|开支|花费|发生费用)(?:为|共|计|：|:)?\s*"
)


class ReceptionCostForm(SentenceForm):
    """An amount right behind the counts of guests, with no name but 支出."""

    name = "reception_cost"
    order = 39
    figures = (Amount,)
    section = "F07"
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact of the reception of those who were counted."""
        received, context.received = context.received, ""
        if not received or not _COST.fullmatch(lead.text):
            return ()
        context.subjects = (received,)
        return (Draft(kind=Kind.FACT, path=value_path(received), subject=received),)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """共计支出 + amount, behind the counts (``words``)."""
        return f"{words}，共计支出{figure}"


FORM = ReceptionCostForm()
