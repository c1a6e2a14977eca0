"""国内公务接待2批次、10人次: what hospitality and journeys were for."""

import re

from budgetdisclosure.figures import Count, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.directions import direction_of, tail_of
from budgetdisclosure.wording.form import SentenceForm

_RECEPTION = "three_public.reception"
_OVERSEAS = "three_public.overseas"
_COSTS = (f"{_RECEPTION}.foreign", f"{_RECEPTION}.domestic")
_GROUPS = pattern(
    r"团组(?:数|个数|总数)?(?:为|共|计|：|:|\s)*$|出国[（(]境[）)]团?组?(?:数|共|计|为)*$"
)
_GROUPS_AFTER = pattern(r".?团组|\s?因公(?:临时)?出国(?:[（(]境[）)])?团组")
_VISITS = pattern(r"来访(?:公务)?团组(?:数|个数|共|计|为)*\s?$")


_GUESTS = pattern(
    r"(?:外宾|国外|境外|(?<!赴)港澳台?|外事)[^，。；]{0,8}团组(?:数|个数|共|计|为)*\s?$"
)
"""外宾团组2个 came, and did not go abroad."""

_LISTS = pattern(r"其中|包括|[（(]\d{1,2}[）)]|[①-⑳]")
_TOGETHER = pattern(r"[、，,和及\s]*(?:个?团组|批次|人次)?[、，,和及\s]*")
_OTHERS = pattern(r"参加(?:其他|其它|外|上级)?(?:单位|部门)?[^，。；、]{0,8}组织的?[^，。；]*$")
"""Groups that another body sent: no groups of one's own."""

_WHOSE = pattern(
    r"(?P<foreign>国[（(]境[）)]外(?:公务)?(?:接待)?|国外|境外来访|(?<!赴)港澳台|(?<!不含)(?<!包括)外宾(?:接待)?|外事(?:公务)?(?:接待)?)"
    r"|(?P<domestic>国内(?!外)(?:公务)?(?:接待)?|内宾)|公务接待"
)
"""Which guests the words before a count name; 国内外事接待 is foreign."""

_NAMED = pattern(r"出国|团组|接待|来访|外宾")
_SUMS = "[共总合]计|累计"
_ALL = pattern(_SUMS)
_OF_ALL = pattern(rf"{_SUMS}|共接待|(?:降|增|减|升|[增减]少?|上升|下降)[为到至]\s*$")
_FROM = pattern(r"[由从](?:上年|去年|20\d\d年)度?的?\s*$")
"""由上年的30批次降为25批次: the first is the year's before."""

_ACROSS = pattern(r"(?<![（(])出境|港澳|赴台|台湾")


class ReceptionCountsForm(SentenceForm):
    """Batches and guests, groups and visits, told by measure word and context.

    Foreign guests are told once: 国内外事接待 and 国（境）外公务接待 are two things.
    """

    name = "reception_counts"
    order = 6
    figures = (Count,)
    section = "F07"
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact, if the measure word and the words nearby tell which count it is."""
        context.itemized = context.itemized or _LISTS.search(lead.text) is not None
        path = self._path(lead, figure, context)
        turned, context.turned = context.turned, None
        if path is None:
            return ()
        if _FROM.search(lead.text) or _of_all_guests(path, lead, context):
            context.label_end = None
            return ()
        if path in context.told_here and context.itemized:
            context.label_end = None
            return ()
        if path in context.once and ("foreign" in path or self._across(path, lead, context)):
            context.label_end = None
            return ()
        turn = tail_of(lead.text)
        way = direction_of(turn) if turn else turned if _TOGETHER.fullmatch(lead.text) else None
        if way is not None:
            context.subjects, basis, context.turned = (path,), context.base or Basis.PRIOR_YEAR, way
            said = f"{path}.change"
            return (Draft(kind=Kind.CHANGE, path=said, subject=path, direction=way, basis=basis),)
        context.once.add(path)
        return (Draft(kind=Kind.FACT, path=path, subject=path),)

    def _path(self, lead: Lead, figure: Figure, context: Context) -> str | None:
        if _OTHERS.search(lead.text):
            context.group_of_parts = ("others",)
        elif context.group_of_parts == ("others",) and _NAMED.search(lead.text):
            context.group_of_parts = ()
            if _ALL.search(lead.text):
                context.label_end = None
                return None
        if context.group_of_parts == ("others",):
            context.label_end = None
            return None
        path = self._counted(lead, figure, context)
        if path == f"{_OVERSEAS}.groups":
            context.group_of_parts = ("abroad",)
        return path

    def _counted(self, lead: Lead, figure: Figure, context: Context) -> str | None:
        received = any(s.startswith(_RECEPTION) for s in context.subjects)
        if figure.unit in ("个", "批") and (_VISITS.search(lead.text) or _GUESTS.search(lead.text)):
            foreign = self._foreign(lead, context)
            return f"{_RECEPTION}.{'foreign_batches' if foreign else 'batches'}"
        if figure.unit == "个" and (_GROUPS.search(lead.text) or _GROUPS_AFTER.match(lead.after)):
            return f"{_OVERSEAS}.groups"
        batches = figure.unit == "个" and lead.after.startswith("批次")
        if batches and self._abroad(context):
            return f"{_OVERSEAS}.groups"
        if (
            batches
            or figure.unit in ("批次", "批", "个批次")
            or (figure.unit == "个" and "批次" in lead.text)
        ):
            foreign = self._foreign(lead, context)
            return f"{_RECEPTION}.{'foreign_batches' if foreign else 'batches'}"
        if figure.unit in ("人次", "人") and not re.search(r"陪同|编制|挂职", lead.text):
            guests = re.search("接待|来访|来宾|外宾", lead.text)
            abroad = context.group_of_parts == ("abroad",) and not guests
            if abroad or _OVERSEAS in context.subjects or re.search("出国|团组", lead.text):
                return f"{_OVERSEAS}.visits"
            if received or guests or context.group_of_parts:
                foreign = self._foreign(lead, context)
                return f"{_RECEPTION}.{'foreign_guests' if foreign else 'guests'}"
        return None

    def _across(self, path: str, lead: Lead, context: Context) -> bool:
        """Whether journeys within the country's borders are told beside those to other countries."""
        if path.startswith(_OVERSEAS) and _ACROSS.search(lead.text):
            context.group_of_parts = ("across",)
        return context.group_of_parts == ("across",)

    def _abroad(self, context: Context) -> bool:
        return any(subject.startswith(_OVERSEAS) for subject in context.subjects)

    def _foreign(self, lead: Lead, context: Context) -> bool:
        named = list(_WHOSE.finditer(lead.text))
        told = (*context.subjects, *context.account)
        cost = next((one for one in told if one.startswith(_RECEPTION)), "")
        if named:
            whose = "foreign" if named[-1]["foreign"] else "domestic"
            context.group_of_parts = (whose, cost)
        elif cost in _COSTS and context.group_of_parts[1:] != (cost,):
            context.group_of_parts = (cost.rpartition(".")[2], cost)
        if named or not context.received:
            context.received = f"{_RECEPTION}{_part(named[-1] if named else None)}"
        return context.group_of_parts[:1] == ("foreign",)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """The usual words for the count, then the count."""
        lead = {
            f"{_OVERSEAS}.groups": "因公出国（境）团组",
            f"{_OVERSEAS}.visits": "因公出国（境）累计",
            f"{_RECEPTION}.batches": "国内公务接待",
            f"{_RECEPTION}.guests": "国内公务接待",
            f"{_RECEPTION}.foreign_batches": "接待外宾",
            f"{_RECEPTION}.foreign_guests": "接待外宾",
        }
        return f"{lead[draft.path]}{figure}"


def _of_all_guests(path: str, lead: Lead, context: Context) -> bool:
    """Whether 共接待 comes when domestic and foreign guests were each told: the sum of both."""
    foreign = path.replace(f"{_RECEPTION}.", f"{_RECEPTION}.foreign_", 1)
    if not {path, foreign} <= context.once:
        return False
    named = any(one["foreign"] or one["domestic"] for one in _WHOSE.finditer(lead.text))
    together = context.group_of_parts[:1] == ("all",) and _TOGETHER.fullmatch(lead.text)
    if named or not (together or _OF_ALL.search(lead.text)):
        return False
    context.group_of_parts = ("all", *context.group_of_parts[1:])
    return True


def _part(named: re.Match[str] | None) -> str:
    if named is None:
        return ""
    return ".foreign" if named["foreign"] else ".domestic" if named["domestic"] else ""


FORM = ReceptionCountsForm()
