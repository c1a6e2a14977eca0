"""决算数大于预算数55.93万元: by how much the final figure is over its budget, or that of last year."""

import re

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Direction, Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_TAIL = pattern(
    r"(?:决算数?\s?)?(?<!不)(?<!未)(?<!没有)(?:(?P<more>大于|高于|多于|超过|超出|超)|(?P<less>小于|低于|少于))了?"
    r"(?:(?P<words>年初|全年|调整后?|当年)?预算(?:安排)?数?"
    r"|(?:上年度?|去年|上一年度?|(?P<year>20\d\d)年度?)(?:同期)?(?P<prior>)(?:决算|支出|实际支出)?数?)(?:为|是|：|:|\s)*$"
)


class BudgetGapForm(SentenceForm):
    """Differences from the budget, or last year, told as a relation with its size."""

    name = "budget_gap"
    order = 18
    figures = (Amount,)
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A claim on the current subject, against the budget or the year that the words name."""
        match = _TAIL.search(lead.text) if "于" in lead.text or "超" in lead.text else None
        basis = _basis(match, context) if match else None
        if match is None or basis is None:
            return ()
        context.basis = basis
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


def _basis(match: re.Match[str], context: Context) -> Basis | None:
    """What is exceeded or fallen short of; None for the figure of another year than the last."""
    if match["prior"] is None:
        full = (match["words"] or "").startswith(("全年", "调整"))
        return Basis.FULL_YEAR_BUDGET if full else Basis.INITIAL_BUDGET
    year = int(match["year"]) if match["year"] else None
    last = year is None or context.year is None or year == context.year - 1
    return Basis.PRIOR_YEAR if last else None


FORM = BudgetGapForm()
