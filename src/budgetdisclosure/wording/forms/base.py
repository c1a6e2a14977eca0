"""比上年5,889.49万元: what the subject is compared with."""

from budgetdisclosure.figures import Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Kind
from budgetdisclosure.wording.changes import sided
from budgetdisclosure.wording.context import Context, Draft, Lead, base_path, fits
from budgetdisclosure.wording.form import SentenceForm

_FILLER = pattern(
    r"(?:实际|数|累计|金额|的|为|是|安排|支出|收入|总额|合计|总计|公开|决算数?|经费|[“”\"]|（[^）]{0,15}）|:|：|\s)*[（(]?"
)
_COMPLETING = pattern(r"(?:完成|占)(?P<words>全年|调整|年初)?(?:的)?预算(?:安排)?数?(?:为)?\s*$")
_SIDE = pattern(
    r"(?:^|[，。；;,、])\s?(?P<whole>[今本全]年度?)?(?P<side>收入|支出)(?=[比较与同](?:上年|去年|上一年|20\d\d|年初))"
)
"""收入比上年90万元增加10万元, where neither side was named last."""

_COMPARED = pattern(r"\s?相比")
"""与上年收入总计5万元、支出总计5万元相比: the second base, too."""
_WORDS = {
    Basis.PRIOR_YEAR: "比上年",
    Basis.INITIAL_BUDGET: "比年初预算",
    Basis.FULL_YEAR_BUDGET: "比全年预算",
    Basis.PRIOR_YEAR_BUDGET: "比上年预算",
    Basis.PRIOR_YEAR_EXECUTION: "比上年预算执行数",
}


class BaseForm(SentenceForm):
    """The base of a comparison, printed before the change."""

    name = "base"
    order = 30
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact: the base of the current subject."""
        completing = _COMPLETING.search(lead.text) if "预算" in lead.text else None
        if completing:
            full = completing["words"] in ("全年", "调整")
            context.completing = Basis.FULL_YEAR_BUDGET if full else Basis.INITIAL_BUDGET
            return self._facts(figure, context, context.completing)
        side = _SIDE.search(lead.text) if context.label_end is None else None
        if side is not None:
            context.subjects = sided(context.subjects, side)
        if context.label_end is not None and context.basis and _COMPARED.match(lead.after):
            return self._facts(figure, context, context.basis)
        if context.basis_end is None or not self._follows(lead.text, context):
            return ()
        return self._facts(figure, context, context.basis)

    def _follows(self, text: str, context: Context) -> bool:
        """Whether nothing stands before the figure but words of the base, or the name with it."""
        begin = context.basis_end or 0
        if _FILLER.fullmatch(text, begin):
            return True
        start, end = context.label_start, context.label_end
        if start is None or end is None or start < begin:
            return False
        return bool(_FILLER.fullmatch(text, begin, start) and _FILLER.fullmatch(text, end))

    def _facts(self, figure: Figure, context: Context, basis: Basis | None) -> tuple[Draft, ...]:
        paths = ((s, base_path(s, basis)) for s in context.subjects)
        return tuple(
            Draft(kind=Kind.FACT, path=path, subject=subject, basis=basis)
            for subject, path in paths
            if path and fits(path, figure)
        )

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """比 + base + amount."""
        return f"{words or _WORDS[draft.basis or Basis.PRIOR_YEAR]}{figure}"


FORM = BaseForm()
