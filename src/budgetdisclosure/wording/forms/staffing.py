"""事业编制30人，实际29人: posts and people."""

import re

from budgetdisclosure.figures import Count, Figure
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.directions import TAIL, direction_of
from budgetdisclosure.wording.form import SentenceForm

_WORDS = (
    (r"行政(?:编制|人员编制)", "staffing.administrative.posts"),
    (r"(?:事业|参公|工勤)(?:编制|人员编制)", "staffing.institutional.posts"),
    (r"行政(?:在职|实有|人员)", "staffing.administrative.actual"),
    (r"事业(?:在职|实有|人员)", "staffing.institutional.actual"),
    (r"实际|实有|在职在编|在岗", "actual"),
    (r"(?:聘用|编外|合同制?|临时)(?:制)?(?:人员|职工)?", "staffing.contract"),
    (r"离退休(?:人员|职工)?", "staffing.retired.total"),
    (r"离休(?:人员|干部)?", "staffing.retired.cadre"),
    (r"(?<!离)退休(?:人员|职工)?", "staffing.retired.ordinary"),
)
_PATTERNS = tuple((re.compile(words), path) for words, path in _WORDS)
_NAMES = {
    "staffing.administrative.posts": "行政编制",
    "staffing.administrative.actual": "实际",
    "staffing.institutional.posts": "事业编制",
    "staffing.institutional.actual": "实际",
    "staffing.contract": "聘用人员",
    "staffing.retired.total": "离退休人员",
    "staffing.retired.cadre": "离休",
    "staffing.retired.ordinary": "退休",
}


class StaffingForm(SentenceForm):
    """Posts, people in them, contract and retired staff, and changes on last year."""

    name = "staffing"
    order = 8

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact, or a change of the people named last (of the whole after 其中)."""
        if not (isinstance(figure, Count) and context.section and context.section.code == "P1.3"):
            return ()
        turn = TAIL.search(lead.text)
        if turn and context.subjects and context.basis:
            subject = (context.group_of_parts or context.subjects)[0]
            return (
                Draft(
                    kind=Kind.CHANGE,
                    path=f"{subject}.change",
                    subject=subject,
                    direction=direction_of(turn),
                    basis=context.basis,
                ),
            )
        named = [(m.end(), len(m[0]), path) for p, path in _PATTERNS for m in p.finditer(lead.text)]
        if not named or len(lead.text) - max(named)[0] > 8:
            return ()
        path = max(named)[2]
        if path == "actual":
            kinds = [s for s in context.subjects if s.startswith("staffing.")]
            if not kinds:
                return ()
            path = kinds[0].rpartition(".")[0] + ".actual"
        if "其中" in lead.text:
            context.group_of_parts = context.subjects
        elif not path.startswith("staffing.retired."):
            context.group_of_parts = ()
        context.subjects = (path,)
        return (Draft(kind=Kind.FACT, path=path, subject=path),)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Name + number of people."""
        return f"{words or _NAMES[draft.path]}{figure}"


FORM = StaffingForm()
