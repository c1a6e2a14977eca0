"""车均运行维护费0.58万元: a cost for each thing."""

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_RUNNING = "three_public.vehicles.running"
_FORMS = (
    (r"(?:车均|辆均|单车|平均每[辆台]?车?|每辆车?(?:年均|平均)?)"
     r"(?:运行)?(?:维护)?(?:费用?|经费|支出|费用支出|费支出)?", _RUNNING, "three_public.vehicles.fleet"),
    (r"(?:车均|每辆车?|单车)购置(?:费用?|经费|支出|价格?)?|购置单价", "three_public.vehicles.purchase", "three_public.vehicles.purchased"),
    (r"人均(?:因公)?出国(?:[（(]境[）)])?(?:费用?|支出|经费)?", "three_public.overseas", "three_public.overseas.visits"),
    (r"(?:人均|平均每人次?|每人次平均)(?:接待)?(?:费用?|支出|经费)?", "three_public.reception", "three_public.reception.guests"),
    (r"(?:批均|批次均|平均每批次?|每批次?(?:平均)?)(?:接待)?(?:费用?|支出|经费)?", "three_public.reception",
     "three_public.reception.batches"),
)  # fmt: skip
_TAILS = tuple(
    (pattern(f"{words}(?:为|约|是|：|:|\\s)*$"), subject, count) for words, subject, count in _FORMS
)
_CLUE = pattern("[均每单]")
"""Each of these tails holds one of these letters."""


class PerUnitForm(SentenceForm):
    """Cost per vehicle, per guest, per batch."""

    name = "per_unit"
    order = 5
    figures = (Amount,)
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A claim: cost divided by the count that the word names."""
        text = lead.text
        for tail, subject, count in _TAILS if _CLUE.search(text) else ():
            if tail.search(text):
                path = f"{subject}.per_unit"
                return (Draft(kind=Kind.PER_UNIT, path=path, subject=subject, whole=count),)
        return ()

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """车均运行维护费 or 人均接待费 + amount."""
        names = {
            "three_public.vehicles.fleet": "车均运行维护费",
            "three_public.vehicles.purchased": "车均购置费",
            "three_public.overseas.visits": "人均因公出国（境）费用",
            "three_public.reception.guests": "人均接待费",
            "three_public.reception.batches": "批均接待费",
        }
        return f"{names[draft.whole or '']}{figure}"


FORM = PerUnitForm()
