"""收、支总计各是5.00万元、6.00万元: several quantities, as many figures, in the same order."""

from budgetdisclosure.figures import Amount, Figure, Percentage
from budgetdisclosure.figures.units import POINTS
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead, fits, value_path
from budgetdisclosure.wording.directions import direction_of, tail_of
from budgetdisclosure.wording.form import SentenceForm

_EACH = pattern(r"(?:各(?:自)?(?:是|为)?|分别(?:是|为)?)\s*$")
_TOGETHER = pattern(r"\s*[,，、和及与]\s*")
_ANOTHER = pattern(r"\s?[,，、和及与]\s?-?\d[\d,.]*\s?(?:[万亿千]*元|%|％|[辆台个批人家])")
_APART = pattern("各|分别")
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
            return next_of[:1]
        figures = 1 + _following(lead.after)
        if figures == 1 or not context.in_account:
            return ()
        subjects = self._subjects(lead, figures, context)
        apart = tail_of(lead.text) is not None and "分别" in lead.text
        if len(subjects) != figures:
            context.subjects = () if apart else context.subjects
            return ()
        drafts = [self._draft(lead, figure, subject, context) for subject in subjects]
        told = tuple(draft for draft in drafts if draft is not None)
        if len(told) < figures:
            return ()
        context.subjects = context.told_together = subjects
        context.next_of = told[1:]
        return told[:1]

    def _subjects(self, lead: Lead, figures: int, context: Context) -> tuple[str, ...]:
        """What is named together, or else what was told one by one before 分别."""
        if _EACH.search(lead.text) and context.section is not None:
            named = [
                path for _, _, paths in context.section.vocabulary.find(lead.text) for path in paths
            ]
            return tuple(dict.fromkeys(named)) or context.subjects
        if len(context.subjects) == 1 and "分别" in lead.text:
            return context.stated[-figures:]
        return context.subjects

    def _draft(self, lead: Lead, figure: Figure, subject: str, context: Context) -> Draft | None:
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


def _following(text: str) -> int:
    """How many figures follow with nothing but a comma between."""
    if text[:1] not in _BETWEEN:
        return 0
    count = at = 0
    while found := _ANOTHER.match(text, at):
        count, at = count + 1, found.end()
    return count


def _fits(draft: Draft, figure: Figure) -> bool:
    if draft.kind is Kind.FACT:
        return fits(draft.path, figure)
    return isinstance(figure, Percentage if draft.kind is Kind.GROWTH else Amount)


FORM = PairForm()
