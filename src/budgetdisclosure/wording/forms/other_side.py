"""本年收入5.00万元，支出4.00万元: what was spent, said right behind what came in."""

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_SPENT = pattern(
    r"\s?[，,、；;。]\s?(?:(?:本年|当年)?支出(?:为|共|：|:)?|(?:本|当|20\d\d)?年?度?支出决算(?:总?[额数]|合计)?(?:为|共|：|:)?)\s*"
)
_SETTLED = pattern("支出决算")


class OtherSideForm(SentenceForm):
    """The expenditure of the year, named by 支出 alone behind the income of the year."""

    name = "other_side"
    order = 39
    figures = (Amount,)
    section = "F01"
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact, if nothing but 支出 stands behind the income."""
        if not _SPENT.fullmatch(lead.text):
            return ()
        told = context.subjects or (context.head if _SETTLED.search(lead.text) else ())
        if told != ("income.total",):
            return ()
        context.subjects = ("expenditure.total",)
        return (Draft(kind=Kind.FACT, path="expenditure.total", subject="expenditure.total"),)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """支出 + amount, behind the income (``words``)."""
        return f"{words}，支出{figure}"


FORM = OtherSideForm()
