"""收、支总计各是5.00万元、6.00万元: several quantities, as many figures, in the same order."""

from attrs import evolve

from budgetdisclosure.figures import Amount, Figure, Percentage
from budgetdisclosure.figures.units import POINTS
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead, fits, value_path
from budgetdisclosure.wording.directions import direction_of, tail_of
from budgetdisclosure.wording.form import SentenceForm

from .completion import FORM as COMPLETION
from .share import FORM as SHARE

_EACH = pattern(r"(?:各(?:自)?(?:是|为)?|分别(?:是|为)?)\s*$")
_WORDS = "增加|减少|增长|下降|上升|降低"
_TURN = f"(?P<turn>{_WORDS})"
_TOGETHER = pattern(rf"\s*[,，、和及与]\s*|\s*[、和及与]\s*{_TURN}")
_ANOTHER = pattern(
    rf"\s?(?:[,，、和及与]|[、和及与]\s?{_TURN})\s?-?\d[\d,.]*\s?(?:[万亿千]*元|%|％|[辆台个批人家])"
)
_APART = pattern("各|分别")
_TOLD_APART = pattern(
    rf"分别[^，。；;\d]{{0,6}}(?:{_WORDS})了?\s*$|(?:分别|各)(?:占|完成)[^，。；;\d]{{0,30}}$"
)
"""What is told of each: if it is not known of what, it is not of the last one."""

_OF_ANOTHER = pattern(
    r"(?:预算|上年|去年|20\d\d年)度?(?:的|决算|支出|金额|安排|数)*(?:各|分别)(?:是|为)?\s*$"
)
"""年初预算分别为: not the figures of the year."""

_BASES = pattern(r"[较比与](?:上年|去年|20\d\d年)度?的?\s*$")
"""较上年9.00万元、3.00万元: what several quantities were."""

_BETWEEN = frozenset(" \n,，、和及与")


class PairForm(SentenceForm):
    """Values, changes or rates of the quantities named or told together, in the same order."""

    name = "pair"
    order = 2

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """The first subject's figure, or the next one's where only a comma stands between."""
        next_of, context.next_of = context.next_of, ()
        if next_of and _TOGETHER.fullmatch(lead.text) and _fits(next_of[0], figure):
            context.next_of = next_of[1:]
            turn = tail_of(lead.text)
            draft = next_of[0]
            return (evolve(draft, direction=direction_of(turn)) if turn else draft,)
        figures = 1 + _following(lead, figure)
        if figures > 1 and _BASES.search(lead.text):
            context.subjects = ()
            return ()
        apart = _TOLD_APART.search(lead.text) is not None
        if (figures == 1 and not apart) or not context.in_account:
            return ()
        subjects = self._subjects(lead, figures, context)
        if len(subjects) != figures or figures == 1:
            context.subjects = () if apart and len(context.subjects) == 1 else context.subjects
            return ()
        drafts = [self._draft(lead, figure, subject, context) for subject in subjects]
        told = tuple(draft for draft in drafts if draft is not None)
        told = told or self._of_wholes(lead, figure, subjects, context)
        if len(told) < figures:
            return ()
        context.subjects = context.told_together = subjects
        context.next_of = told[1:]
        return told[:1]

    def _of_wholes(
        self, lead: Lead, figure: Figure, subjects: tuple[str, ...], context: Context
    ) -> tuple[Draft, ...]:
        """分别占支出总额的60%和40%, 分别完成预算的80%、40%: shares or completions of each."""
        kept, context.subjects = context.subjects, subjects
        found = SHARE.parse(lead, figure, context) or COMPLETION.parse(lead, figure, context)
        context.subjects = kept
        return found if _APART.search(lead.text) and len(found) == len(subjects) else ()

    def _subjects(self, lead: Lead, figures: int, context: Context) -> tuple[str, ...]:
        """What is named together, or else what was told one by one before 分别."""
        if _EACH.search(lead.text) and context.section is not None:
            named = [
                path for _, _, paths in context.section.vocabulary.find(lead.text) for path in paths
            ]
            return tuple(dict.fromkeys(named)) or context.subjects
        if len(context.subjects) == 1 and ("分别" in lead.text or "各占" in lead.text):
            return context.stated[-figures:]
        return context.subjects

    def _draft(self, lead: Lead, figure: Figure, subject: str, context: Context) -> Draft | None:
        if _OF_ANOTHER.search(lead.text):
            return None
        if _EACH.search(lead.text):
            path = value_path(subject)
            said = Draft(kind=Kind.FACT, path=path, subject=subject)
            return said if fits(path, figure) else None
        turn = tail_of(lead.text)
        if turn is None or not (context.told_together or _APART.search(lead.text)):
            return None
        rate = isinstance(figure, Percentage) and figure.unit != POINTS
        if not rate and not isinstance(figure, Amount):
            return None
        kind = Kind.GROWTH if rate else Kind.CHANGE
        return Draft(
            kind=kind,
            path=f"{subject}.{kind.value}",
            subject=subject,
            direction=direction_of(turn),
            basis=context.base,
        )

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """A figure; the first of a pair needs ``words``, the names with 各是 or 各增加."""
        return f"{words}{figure}"


def _following(lead: Lead, figure: Figure) -> int:
    """How many figures follow with nothing but a comma between; 和减少 too, where each is told apart."""
    text, rate = lead.after, isinstance(figure, Percentage)
    if text[:1] not in _BETWEEN:
        return 0
    apart = _APART.search(lead.text) is not None
    count = at = 0
    while found := _ANOTHER.match(text, at):
        if found["turn"] and not (apart and found[0].endswith(("%", "％")) == rate):
            break
        count, at = count + 1, found.end()
    return count


def _fits(draft: Draft, figure: Figure) -> bool:
    if draft.kind is Kind.FACT:
        return fits(draft.path, figure)
    return isinstance(figure, Amount if draft.kind is Kind.CHANGE else Percentage)


FORM = PairForm()
