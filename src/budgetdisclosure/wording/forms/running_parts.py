"""主要用于燃料费2.00万元、维修费2.00万元: what the running of vehicles was paid for."""

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_CARS = "three_public.vehicles"
_RUNNING = f"{_CARS}.running"
_PARTS = (
    ("fuel", pattern(r"(?:燃料|加油|燃油|油料)(?:费|费用|支出)?(?:为|共|计|：|:|\s)*$")),
    (
        "maintenance",
        pattern(r"(?:维修|维修保养|维修维护)(?:费|费用|支出)?(?:为|共|计|：|:|\s)*$"),
    ),
    ("insurance", pattern(r"保险(?:费|费用|支出)?(?:为|共|计|：|:|\s)*$")),
)
_WORDS = {"fuel": "燃料费", "maintenance": "维修费", "insurance": "保险费"}


class RunningPartsForm(SentenceForm):
    """Parts of the running costs told as their use."""

    name = "running_parts"
    order = 7
    figures = (Amount,)

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact inside the explanation of the running costs."""
        if not (context.reason and _RUNNING in context.subjects):
            return ()
        for part, words in _PARTS:
            path = f"{_CARS}.{part}"
            if words.search(lead.text) and path not in context.once:
                context.once.add(path)
                return (Draft(kind=Kind.FACT, path=path, subject=path),)
        return ()

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Name of the part + amount."""
        return f"{words or _WORDS[draft.path.rpartition('.')[2]]}{figure}"


FORM = RunningPartsForm()
