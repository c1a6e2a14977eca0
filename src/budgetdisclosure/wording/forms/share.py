"""占支出合计的95.11%: a part of a whole."""

import re

from budgetdisclosure.figures import Figure, Percentage
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead, value_path
from budgetdisclosure.wording.form import SentenceForm

_TAIL = pattern(
    r"占(?P<whole>[^，。；;0-9占]{0,40}?)的?(?:比重|比例|比率|份额|(?<=占)比)?(?:为|是|约|达|:|：|\s)*$"
)
_BUDGET = pattern("(?<!公共)(?<!基金)(?<!经营)预算")
"""占总预算比 is completion; 一般公共预算 names a kind of money."""


class ShareForm(SentenceForm):
    """Shares of totals, classes, procurement."""

    name = "share"
    order = 10
    figures = (Percentage,)
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A claim on the current subject, the whole told by the words after 占."""
        match = _TAIL.search(lead.text) if "占" in lead.text else None
        if match is None or context.parts_role is not None:
            return ()
        section = context.section
        words = match["whole"].strip().removesuffix("比")
        wholes = section.wholes if section else ()
        named = [path for pattern, path in wholes if re.search(pattern, words)]
        if not named and _BUDGET.search(words):
            return ()
        if context.grand and section and section.grand and "总计" in words:
            named = [section.grand[1]]
        return tuple(
            Draft(
                kind=Kind.SHARE,
                path=f"{subject}.share",
                subject=subject,
                whole=_whole(subject, named) if words else _own(subject, named),
            )
            for subject in context.subjects
        )

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """占 + whole + 的 + rate."""
        return f"占{words}的{figure}"


def _whole(subject: str, wholes: list[str]) -> str | None:
    """The whole that the words tell: none if there are several that the subject may be part of."""
    others = [path for path in wholes if path != value_path(subject)]
    return others[0] if len(others) == 1 else None


def _own(subject: str, wholes: list[str]) -> str | None:
    """The whole that ``subject`` is a part of, where no words tell which of several."""
    root = subject.partition(".")[0]
    others = [path for path in wholes if path not in (subject, value_path(subject))]
    own = [path for path in others if path.partition(".")[0] == root]
    return own[0] if own else others[0] if len(others) == 1 else None


FORM = ShareForm()
