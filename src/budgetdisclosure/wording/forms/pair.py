"""收、支总计各是5.00万元、6.00万元: two quantities, two figures, in the same order."""

import re

from budgetdisclosure.figures import Amount, Figure, Percentage
from budgetdisclosure.figures.units import POINTS
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead, fits, value_path
from budgetdisclosure.wording.directions import direction_of, tail_of
from budgetdisclosure.wording.form import SentenceForm

_EACH = pattern(r"(?:各(?:自)?(?:是|为)?|分别(?:是|为)?)\s*$")
_TOGETHER = pattern(r"\s*[,，、和及与]\s*")
_ANOTHER = pattern(r"\s?[,，、和及与]\s?-?\d")
_TWO = 2


class PairForm(SentenceForm):
    """Two values, changes or rates of the two quantities named together."""

    name = "pair"
    order = 2

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """The first subject's figure, or the second's where only a comma stands between."""
        second, context.second = context.second, None
        if second is not None and _TOGETHER.fullmatch(lead.text) and _fits(second, figure):
            return (second,)
        if not _ANOTHER.match(lead.after) or not context.in_account:
            return ()
        subjects = self._subjects(lead, context)
        if len(subjects) != _TWO:
            return ()
        first, other = (self._draft(lead, figure, subject, context) for subject in subjects)
        if first is None or other is None:
            return ()
        context.subjects = subjects
        context.second = other
        return (first,)

    def _subjects(self, lead: Lead, context: Context) -> tuple[str, ...]:
        if not _EACH.search(lead.text) or context.section is None:
            return context.subjects
        named = [
            path for _, _, paths in context.section.vocabulary.find(lead.text) for path in paths
        ]
        return tuple(dict.fromkeys(named)) or context.subjects

    def _draft(self, lead: Lead, figure: Figure, subject: str, context: Context) -> Draft | None:
        if _EACH.search(lead.text):
            path = value_path(subject)
            said = Draft(kind=Kind.FACT, path=path, subject=subject)
            return said if fits(path, figure) else None
        turn = tail_of(lead.text)
        if turn is None or not re.search("各|分别", lead.text):
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


def _fits(draft: Draft, figure: Figure) -> bool:
    if draft.kind is Kind.FACT:
        return fits(draft.path, figure)
    return isinstance(figure, Percentage if draft.kind is Kind.GROWTH else Amount)


FORM = PairForm()
