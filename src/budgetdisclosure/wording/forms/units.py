"""所属0个行政单位、1个事业单位: how many units are covered; the name follows the figure."""

from budgetdisclosure.figures import Count, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_NAMES = (
    ("行政单位", "administrative"),
    ("参照公务员法管理事业单位", "reference"),
    ("事业单位", "institutional"),
)
_AFTER = pattern(
    r"\s?(?P<kind>行政单位|参照公务员法?管理的?(?:事业)?单位|参公(?:管理)?(?:的)?(?:事业)?单位|(?:公益.类)?事业单位)"
)
_ALL = pattern(
    r"纳入[^，。；]{0,30}(?:决算|编制|编报)范围的?[^，。；]{0,8}单位(?:共|共有|共计|有|合计|为|\s)*$"
)
_TOTAL = "institution.units.total"


class UnitsForm(SentenceForm):
    """Units by kind."""

    name = "units"
    order = 4
    figures = (Count,)

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact, if the name of a kind of units follows, or words for all of them stand before."""
        if figure.unit not in ("个", "家"):
            return ()
        if _ALL.search(lead.text) and _TOTAL not in context.once:
            context.once.add(_TOTAL)
            return (Draft(kind=Kind.FACT, path=_TOTAL, subject=_TOTAL),)
        match = _AFTER.match(lead.after)
        if match is None:
            return ()
        kind = match["kind"]
        name = (
            "administrative"
            if kind.startswith("行政")
            else "reference"
            if kind.startswith("参")
            else "institutional"
        )
        path = f"institution.units.{name}"
        return (Draft(kind=Kind.FACT, path=path, subject=path),)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Count + name."""
        if draft.path == _TOTAL:
            return f"{words or '纳入部门决算编制范围的单位共'}{figure}"
        name = {key: zh for zh, key in _NAMES}[draft.path.rpartition(".")[2]]
        return f"{words}{figure}{name}"


FORM = UnitsForm()
