"""执行率100%: the execution rate of all projects together."""

from budgetdisclosure.figures import Figure, Percentage
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_TAIL = pattern(r"(?<!完成)(?:预算|资金|总体|综合)?执行率(?:为|达到?|是|：|:|\s)*$")
_PATH = "performance.execution_rate"


class ExecutionRateForm(SentenceForm):
    """The execution rate in the report on projects."""

    name = "execution_rate"
    order = 3
    figures = (Percentage,)
    section = "F10"

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact of the performance report; several in a paragraph are those of single projects."""
        if context.many_rates or not _TAIL.search(lead.text):
            return ()
        return (Draft(kind=Kind.FACT, path=_PATH, subject=_PATH),)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """执行率 + rate."""
        return f"{words}执行率{figure}"


FORM = ExecutionRateForm()
