"""公务用车购置0辆, 年末公务用车保有量1辆: vehicles bought, and the fleet."""

from budgetdisclosure.figures import Count, Figure
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_VEHICLES = "three_public.vehicles"
_BOUGHT = pattern(
    r"(?:购置|更新|购买)(?:[（(]更新[）)])?(?:公务用?车|用车|车辆)?(?:数量?|为|共|了|：|:|\s)*$"
)
_OF_ONE = pattern(
    rf"(?:^|[，。；、：,;:])(?!.{{0,8}}(?:[本我各]|全[省市区县]|单位|部门)){HAN}{{0,16}}"
    r"(?:[局委办院厅队处会镇乡]|中心|街道|开发区|执法|政府)(?:新?购置|更新|购买)了?\s*$"
)
"""宣传部购置1辆 among others tells of one body, not of all together."""

_OTHER_FLEET = pattern(r"(?:改革前|年初|期初|上年年?末|账面|封存|停驶|拍卖)[^，。；]{0,12}$")
"""改革前保有量, 账面保有量: not the fleet at the end of the year."""

_BY_USER = pattern(
    r"(?:(?:政法|公安|城管|执法|其他|等)[^，。；]{0,4}部门|(?:执法|一般公务|特种专业技术|其他)[^，。；]{0,6}用车)"
    r"(?:新?购置|更新|购买)了?\s*$"
)
"""政法部门购置39辆，其他一般公务用车更新21辆: parts of what was bought."""

_USED = pattern(r"用于(?:经批准)?(?:的)?(?:购置|更新|购买)的?\s*$")
_CARS = pattern(r"\s?(?:的)?(?:公务用?车|车辆)")
_FLEET = pattern(
    r"(?:保有量?|实有|共有|现有|拥有)(?:公务用?车|车辆)?(?:数量?)?(?:[（(][^）)]{0,20}[）)])?(?:为|共|是|达|：|:|\s)*$"
)


class VehicleCountsForm(SentenceForm):
    """Vehicles bought in the year and the fleet at its end."""

    name = "vehicle_counts"
    order = 6
    figures = (Count,)
    section = "F07"

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact, if the words right before tell which of the two counts it is."""
        if figure.unit not in ("辆", "台"):
            return ()
        if context.reason and not (_USED.search(lead.text) and _CARS.match(lead.after)):
            return ()
        fleet = _FLEET.search(lead.text)
        if fleet and _OTHER_FLEET.search(lead.text, 0, fleet.start()):
            context.label_end = None
            return ()
        name = "fleet" if fleet else "purchased"
        if name == "purchased" and not (context.reason or _BOUGHT.search(lead.text)):
            return ()
        if name == "purchased" and (_OF_ONE.search(lead.text) or _BY_USER.search(lead.text)):
            context.label_end = None
            return ()
        path = f"{_VEHICLES}.{name}"
        return (Draft(kind=Kind.FACT, path=path, subject=path),)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """The usual words for the count, then the count."""
        fleet = draft.path.endswith(".fleet")
        return f"{'公务用车保有量' if fleet else '公务用车购置'}{figure}"


FORM = VehicleCountsForm()
