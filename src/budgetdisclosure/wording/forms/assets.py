"""共有车辆2台，共计27.18万元: assets with number and value."""

import re

from budgetdisclosure.figures import Amount, Count, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm
from budgetdisclosure.wording.labels import vocabulary

_THING = pattern(
    r"(?P<gone>(?:处置|报废|报损|出售|转让|划出|调出|拍卖)(?:报废|报损)?)?"
    r"(?P<new>新?购置|新增)?(?:的|公务用)?(?:单位?价值?(?:在|达)?\s?\d+\s?万元(?:[（(]含[）)])?(?:及)?以上的?)?"
    r"(?P<general>通用)?(?:专用|大型)?(?P<thing>设备|车辆|公务用车)"
)
_FIFTY = pattern(r"50\s?万元")
_NOT = pattern(r"[（(]不含[^）)]{1,12}[）)]")
_VALUE = pattern(r"(?:共计|合计|价值|总价值|原值|账面原值|金额|总额)(?:为|约|：|:|\s)*$")
_COSTLY = "assets.equipment"
"""Once it is counted, 通用设备1台、专用设备2台 are parts of it."""

_NAMES = {
    "assets.vehicles": "共有车辆",
    "assets.new_vehicles": "新购置车辆",
    "assets.general_equipment": "单位价值50万元（含）以上的通用设备",
    "assets.equipment": "单位价值100万元（含）以上的设备",
    "assets.new_equipment": "新购置单位价值100万元（含）以上的设备",
}


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


class AssetsForm(SentenceForm):
    """Vehicles and costly equipment: count, then value; vehicles by use."""

    name = "assets"
    order = 7
    section = "F11.3"

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact about the things named last."""
        if context.reason:
            return ()
        uses = list(vocabulary(("assets.vehicles_by_use",), ()).find(lead.text))
        things = list(_THING.finditer(_NOT.sub(_blank, lead.text)))
        passed = bool(uses and things) and things[-1].end() > uses[-1][1]
        if uses and not passed and isinstance(figure, Count):
            return tuple(Draft(kind=Kind.FACT, path=p, subject=p) for p in uses[-1][2])
        if things:
            last = things[-1]
            if last["gone"]:
                context.subjects = ()
                return ()
            kind = "equipment" if last["thing"] == "设备" else "vehicles"
            if last["general"] and _FIFTY.search(last[0]):
                kind = "general_equipment"
            if kind == "equipment" and "单" not in last[0] and context.tallied == _COSTLY:
                context.subjects = ()
                return ()
            new = "new_" if last["new"] and kind != "general_equipment" else ""
            context.subjects = (f"assets.{new}{kind}",)
        if not context.subjects or not context.subjects[0].startswith("assets."):
            return ()
        subject = context.subjects[0]
        if isinstance(figure, Count) and things:
            return (Draft(kind=Kind.FACT, path=f"{subject}.count", subject=subject),)
        if isinstance(figure, Amount) and _VALUE.search(lead.text):
            return (Draft(kind=Kind.FACT, path=f"{subject}.value", subject=subject),)
        return ()

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Name + count, or 共计 + value."""
        if draft.path.endswith(".value"):
            return f"{words}共计{figure}"
        return f"{words or _NAMES[draft.subject]}{figure}"


FORM = AssetsForm()
