"""Explanations: where a sentence stops telling of the account, and where it takes it up again."""

from attrs import define

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis
from budgetdisclosure.wording import Context
from budgetdisclosure.wording.forms.fact import FILLER
from budgetdisclosure.wording.functions import bare_class

_FACTOR = r"[^，。；]{0,40}(?:因素|影响|后)"
_REASON = pattern(
    r"主要原因|原因(?:是|为|：|:|在于)|变动原因|主要是|由于|因为|是因|系因|主要系"
    rf"|剔除{_FACTOR}|扣除{_FACTOR}|如果?(?:剔除|扣除){_FACTOR}|若(?:剔除|扣除){_FACTOR}"
    r"|主要用于(?!以下|下列|如下|方面|(?:国内公务接待)?\s?$)|主要包括|主要反映|反映"
)
"""Each way begins with a letter of its own: Python skips fast to a set of letters."""

_ENDS_AT_SEMICOLON = pattern(r"主要用于|主要包括|主要反映|反映")
_THINGS = pattern(r"用车$")
"""其他用车主要是通勤车 explains a count, not a change."""

_RESUMES = pattern(
    r"[；;](?!\s?(?:[一二三四五六七八九十]是|[①-⑳]|[（(]?\d{1,2}[）)、.]|其[次他它]|同时|另))"
    r"|[，,]\s?(?=年末|期末|截[至止]|全年|累计|当年|20\d\d年)"
    r"|[，,]\s?(?=完成(?:年初|全年|调整后?)?预算数?的?\s?$)"
    r"|[，,]\s?(?=[比较](?:上年度?|去年|年初预算|20\d\d年度?)(?:决算|支出|预算|同期)?数?(?:相比)?[，,]?"
    r"(?:增加|减少|增长|下降|上升|降低|增支|减支)了?\s?$)"
)
"""Where an enumeration of uses ends and the account goes on."""

_NEXT_BASE = pattern(
    r"[，,；;]\s?(?=(?:(?:支出)?决算数?)?(?:与|比|较|同)(?:上年度?|去年|上一年度?|20\d\d年度?)(?:支出|决算|预算)*数?(?:相比|比较)?[，,]?"
    r"(?:(?:财政拨款)?收(?:入)?[、和]?支(?:出)?(?:决算)?总计|[收支]支?各)?(?:各|均)?"
    r"(?:增加|减少|增长|下降|上升|降低|基本持平|持平|无变化|无增减|无变动|一致|相同))"
)
"""Where a change on last year follows the reason of what became of the budget."""

_NEXT_BUDGET = pattern(
    r"[；;]\s?(?=[与比较同](?:20\d\d年?度?)?年初预算数?(?:相比|比较)?[，,]?"
    r"(?:(?:财政拨款)?收(?:入)?[、和]?支(?:出)?(?:决算)?总计|[收支]支?各)?(?:各|均)?(?:增加|减少|增长|下降|上升|降低))"
)
"""Where a change on the budget follows the reason of that on last year."""

_FLEET = pattern(
    r"[，,；;]\s?(?=(?:截[至止]|年末|期末)[^。；;]{0,40}保有|(?:20\d\d年度?|全年)累计\s?$"
    r"|(?:公务用车|车辆)保有量?(?:为|共)?\s?$"
    r"|(?:全年|本年)?(?:更新/?)?购置(?:公务用车|车辆)(?:数量?)?\s?$|(?:全年|本年度?)?共?(?:国内)?公务接待\s?$|共接待\s?$)"
)
"""Where the fleet is counted behind what its running was paid for, or journeys behind their purpose."""

_PARTS_OF_ALL = pattern(r"其中[:：]\s?(?=(?:财政拨款收入|基本支出)(?:为|是|：|:)?\s?$)")
"""Where the first part of all income or expenditure follows a reason whose stop was left out."""

_COMPARED = pattern(
    r"(?:决算|支出)*数?[，,]?\s?(?:[比较]|与|同)(?:上年度?|去年|20\d\d年度?|年初)(?:预算|决算|支出)*数?(?:相比)?[，,]?"
    r"(?:增加|减少|增长|下降|上升|降低)了?\s*"
)
"""Behind the name of a quantity, up to its figure: what it is compared with."""

_CHANGED = pattern(r"(?:决算|支出)*数?\s*(?:增加|减少|增长|下降|上升|降低)了?\s*")
"""Behind the name of a part, up to its figure, among parts whose changes are told one by one."""

_LINE = pattern(
    r"[^，。；：]{2,60}[（(][类款项][）)]\s?(?:20\d\d年度?)?(?:年初预算|支出决算|决算|预算|支出)?数?(?:为|是|：)?\s*"
)
_CLASS = pattern(rf"{HAN}{{2,20}}支出(?:决算)?(?:为|是|：)?\s*")
_PARTS = pattern(
    r"^\s?(?:其中[:：])?(?:截[至止]?(?:到|至)?(?:20\d\d年)?(?:12月31日|年[末底]|期末)[，,]?)?"
    r"(?:20\d\d年末?度?|[年期]末|当年|全年)?"
)


@define
class Explanations:
    """Tells what explains from what accounts; ``until`` is the mark that ends an explanation."""

    until: str = "。"

    def told(self, text: str, context: Context) -> tuple[str, bool]:
        """``text`` with what explains blanked or left out, and whether it ends explaining."""
        told, at, explains = "", 0, context.reason
        while True:
            if explains:
                back = self._resumed(text, at, context)
                if back is None:
                    return told, True
                told += " " * (back - at)
                at = back
            reason = _REASON.search(text, at)
            if reason is None:
                return told + text[at:], False
            told += text[at : reason.start()]
            at, explains = reason.start(), True
            short = _ENDS_AT_SEMICOLON.match(reason[0]) or _THINGS.search(text, 0, at)
            self.until = "；" if short else "。"

    def _resumed(self, text: str, at: int, context: Context) -> int | None:
        """Where the account goes on: with a count, another base, or the next quantity."""
        mark = _RESUMES if self.until == "；" else _NEXT_BASE
        told_before = mark is _NEXT_BASE and context.basis is Basis.PRIOR_YEAR
        back = (
            (None if told_before else mark.search(text, at))
            or (_NEXT_BUDGET.search(text, at) if told_before else None)
            or _FLEET.search(text, at)
            or _PARTS_OF_ALL.search(text, at)
        )
        return back.start() if back is not None else _next_named(text, at, context)


def _next_named(text: str, at: int, context: Context) -> int | None:
    """The last semicolon, if a quantity that is known follows it with nothing but its figure."""
    stop = max(text.rfind("；", at), text.rfind(";", at))
    if stop < 0 or context.section is None:
        return None
    whole = text[stop + 1 :].lstrip()
    if context.section.functions is not None and _names_line(whole, context.year):
        return stop
    for rest in (whole, _PARTS.sub("", whole)):
        first = next(context.section.vocabulary.find(rest), None)
        if first is None or first[0]:
            continue
        if FILLER.fullmatch(rest, first[1]) or _COMPARED.fullmatch(rest, first[1]):
            return stop
        if context.head and _CHANGED.fullmatch(rest, first[1]):
            return stop
    return None


def _names_line(text: str, year: int | None) -> bool:
    """Whether ``text`` is the name of a line of the budget and nothing more, right before its figure."""
    if _LINE.fullmatch(text):
        return True
    return _CLASS.fullmatch(text) is not None and bare_class(text, year) is not None
