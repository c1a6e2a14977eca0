"""事业编制30人，实际29人: posts and people."""

from budgetdisclosure.figures import Count, Figure
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.directions import direction_of, tail_of
from budgetdisclosure.wording.form import SentenceForm

_POSTS = r"(?:人员)?编制(?:总数|人数|数|人员)?"
_ACTUAL = r"(?:在职|实有|在岗|在编|实际)+(?:人员|人数|职工|总数|数)*"
_KINDS = (
    ("reference", r"(?<!非)参公(?:管理)?(?:事业)?|参照公务员法?(?:管理)?(?:的)?(?:事业)?"),
    ("administrative", r"行政(?:机关)?"),
    ("workers", r"(?:机关)?(?:后勤服务|工勤)(?:人员)?"),
    ("institutional", r"(?:全额|差额)?(?:拨款)?事业(?:单位)?"),
)
_PEOPLE = (
    ("staffing.contract", r"(?:聘用|编外|合同制?|临时)(?:制)?(?:人员|职工)?"),
    ("staffing.retired.total", r"离退休(?:人员|职工)?"),
    ("staffing.retired.cadre", r"离休(?:人员|干部)?"),
    ("staffing.retired.ordinary", r"(?<!离)退休(?:人员|职工)?"),
)
_MOVED = pattern(
    rf"(?:增加|减少|新增|调入|调出|调离|招录|招聘|辞职)了?(?:{HAN}{{0,6}})(?:人员|职工|干部|编制)(?:数)?\s*$"
)
"""增加事业人员1人 tells of a change, not of how many there are."""
_COLUMN = (
    rf"(?:(?:编制)?(?P<actual>{_ACTUAL})|(?P<posts>{_POSTS})|(?:人员|职工)|(?=\s|[:：]|为|共|$))"
)
_PATTERNS = (
    *((pattern(rf"(?:{words}){_COLUMN}"), f"staffing.{kind}") for kind, words in _KINDS),
    *((pattern(words), path) for path, words in _PEOPLE),
    (pattern(rf"(?P<posts>(?:总|核定)?{_POSTS})"), "staffing.total"),
    (pattern(rf"(?P<actual>{_ACTUAL})"), "people"),
)
_THINGS = ("辆", "台", "套", "张", "间", "栋")
_SINGLE = frozenset(path for path, _ in _PEOPLE)
_COLUMNS = (("posts", pattern(_POSTS)), ("actual", pattern(_ACTUAL)))
_TAIL_LENGTH = 8
_BY_PAYER = ("staffing.retired by payer",)
_NAMES = {
    "staffing.total.posts": "人员编制",
    "staffing.total.actual": "实有人员",
    "staffing.administrative.posts": "行政编制",
    "staffing.reference.posts": "参公编制",
    "staffing.workers.posts": "工勤编制",
    "staffing.institutional.posts": "事业编制",
    "staffing.contract": "聘用人员",
    "staffing.retired.total": "离退休人员",
    "staffing.retired.cadre": "离休",
    "staffing.retired.ordinary": "退休",
}


class StaffingForm(SentenceForm):
    """Posts, people in them, contract and retired staff, and changes on last year."""

    name = "staffing"
    order = 8
    figures = (Count,)
    section = "P1.3"

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact, or a change of the people named last (of the whole after 其中)."""
        if figure.unit in _THINGS:
            return ()
        turn = tail_of(lead.text)
        if turn and context.subjects and context.basis:
            subject = (context.group_of_parts or context.subjects)[0]
            return (
                Draft(
                    kind=Kind.CHANGE,
                    path=f"{subject}.change",
                    subject=subject,
                    direction=direction_of(turn),
                    basis=context.basis,
                ),
            )
        path = None if _MOVED.search(lead.text) else _path(lead.text, context)
        if (
            path is not None
            and path.startswith("staffing.retired.")
            and self._by_payer(lead, context)
        ):
            return ()
        if path is None:
            return ()
        if "其中" in lead.text:
            context.group_of_parts = context.subjects
        elif not path.startswith("staffing.retired."):
            context.group_of_parts = ()
        context.subjects = (path,)
        return (Draft(kind=Kind.FACT, path=path, subject=path),)

    def _by_payer(self, lead: Lead, context: Context) -> bool:
        """Whether the retired are told by who pays their pensions: parts of all, of which none is all."""
        if "养老保险基金" in lead.text:
            context.group_of_parts = _BY_PAYER
        return context.group_of_parts == _BY_PAYER

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Name + number of people."""
        return f"{words or _NAMES.get(draft.path, '实际')}{figure}"


def _path(text: str, context: Context) -> str | None:
    """The path that the words end with: the longest name, and the column told by it or before it."""
    found = [(m.end(), len(m[0]), m, path) for p, path in _PATTERNS for m in p.finditer(text)]
    if not found:
        return None
    end, _, match, path = max(found, key=lambda one: one[:2])
    if len(text) - end > _TAIL_LENGTH:
        return None
    if path in _SINGLE:
        return path
    if path == "people" and "其中" in text and "staffing.total.actual" in context.subjects:
        return None
    if path == "people":
        path = _counted(context)
    told = {"posts": None, "actual": None} | match.groupdict()
    column = "posts" if told["posts"] else "actual" if told["actual"] else _column(text, context)
    context.posts = (*context.posts, path) if column == "posts" else ()
    return f"{path}.{column}"


def _counted(context: Context) -> str:
    """Whose people 实有 tells: of the one kind of posts told before, else of all together."""
    return context.posts[0] if len(context.posts) == 1 else "staffing.total"


def _column(text: str, context: Context) -> str:
    """The column of a kind named without one, as in 实有人员20人，其中行政8人."""
    words = [(m.end(), name) for name, p in _COLUMNS for m in p.finditer(text)]
    if words:
        return max(words)[1]
    last = context.subjects[0] if context.subjects else ""
    return "posts" if last.endswith(".posts") else "actual"


FORM = StaffingForm()
