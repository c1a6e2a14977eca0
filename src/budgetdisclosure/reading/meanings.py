"""Names that stand for one quantity or another, by what is told around them."""

from budgetdisclosure.lazy import pattern
from budgetdisclosure.wording import Context, Section
from budgetdisclosure.wording.labels import Paths

_SIDE_ONLY = pattern(r"本年(?:收入|支出)(?:合计)?")
_PARTS = pattern("其中|含|包括|；")
_OF_YEAR = pattern(r"(?:本年(?:收入|支出)(?:合计)?|结转和?结余)[为是]?\s?\d")
_WIDER = pattern(
    r"三公[^。]{0,40}?其中(?!.*(?:另|此外)[^。]*会议费)[^。]*(?:会议费|培训费)[^。]{0,12}万"
)
_TOTALS = pattern(r"财政拨款总(?P<side>收入|支出)[为是共计：:]*\s*(?P<value>[\d,.]+)")
_AMOUNT = r"(?:决算)?(?:合计|总额)?数?[为是共计：:]*\s*(?P<value>\d[\d,.]*)"
_SIDES = (
    pattern(rf"财政拨款收入{_AMOUNT}"),
    pattern(rf"(?:财政拨款支出|[，,；;。]\s?支出){_AMOUNT}"),
)
_EITHER = (
    "财政拨款收入",
    "财政拨款支出",
    "财政拨款收入合计",
    "财政拨款支出合计",
    "支出",
    "支出决算",
)
_BARE = ("支出", "支出决算")
_STOPS = ("", "，", ",", "；", ";", "。")
_TOTAL_SIDES = ("财政拨款总收入", "财政拨款总支出")
_BOTH = pattern(r"总计|结转")
_CARRIED = pattern(r"总计|结转[^，。；]{0,12}\d|(?:含|包括|加)[^，。；]{0,12}结转")
"""原因是上年结转 tells why, not what an amount is made of."""

_PLANNED = pattern(r"(?:的?年初预算|(?:决算数?)?完成)")
_YEAR_OF = {"总收入": "income.total", "总支出": "expenditure.total"}
_COMPARES = pattern(r"[，,]?\s*[较比与同增减上下]")
"""收入合计9万元，总收入较上年增加1万元: the second name speaks of the first."""

_LATER = pattern(r"\s*(?P<year>20\d\d)年度?[^，。；：,;:]{0,24}预算")
_FOREIGN = "three_public.reception.foreign"
_NESTED = f"{_FOREIGN} within domestic"
"""国内接待费（其中：外事接待费） is told; 国（境）外接待费 beside it is another quantity."""

_ASIDES = ("（其中", "(其中", "（含", "(含", "（包括", "(包括")
_APART = pattern(r"[，,；;：:、。（(]")


def tells_grand_total(text: str, section: Section | None) -> bool:
    """Whether 总计 in the paragraph ``text`` holds the carryover, which is told beside it."""
    if section is None or not section.grand or "总计" not in text:
        return False
    parts = _PARTS.search(text, text.index("总计"))
    return parts is not None and _OF_YEAR.search(text, parts.end()) is not None


def tells_wider(text: str) -> bool:
    """Whether what ``text`` calls 三公 holds 会议费 and 培训费 too.

    >>> tells_wider("“三公”经费合计9万元，其中：公务接待费5万元、会议费4万元。")
    True
    """
    return "三公" in text and "其中" in text and _WIDER.search(text) is not None


def tells_year(text: str) -> bool:
    """Whether 总收入 and 总支出 are told apart, without carryover: those of the year, which need not be equal.

    >>> tells_year("财政拨款总收入9万元。财政拨款总支出8万元。")
    True
    """
    if "总收入" not in text or "总支出" not in text or _BOTH.search(text):
        return False
    told = {m["side"]: m["value"].rstrip(".") for m in _TOTALS.finditer(text)}
    return len(told) == len(_SIDES) and len(set(told.values())) > 1


def tells_two_sides(text: str) -> bool:
    """Whether ``text`` tells income and expenditure that differ, so that neither is a total of both.

    >>> tells_two_sides("财政拨款收入9万元，支出8万元"), tells_two_sides("财政拨款收入9万元，支出9万元")
    (True, False)
    """
    if _CARRIED.search(text):
        return False
    told = [match["value"].rstrip(".") for side in _SIDES if (match := side.search(text))]
    return len(told) == len(_SIDES) and len(set(told)) > 1


def tells_one_side(text: str) -> bool:
    """Whether ``text`` tells 财政拨款收入 or 财政拨款支出 alone, so that neither can be a total of both.

    >>> tells_one_side("财政拨款收入9万元，原因是上年结转、人员增加"), tells_one_side("财政拨款收入9万元（含结转）")
    (True, False)
    """
    return not _CARRIED.search(text) and not ("财政拨款收入" in text and "财政拨款支出" in text)


def tells_plans(text: str, year: int | None) -> bool:
    """Whether ``text`` begins with the budget of a year after that of the report.

    >>> tells_plans("2024年“三公”经费预算合计5万元", 2023), tells_plans("2023年年初预算5万元", 2023)
    (True, False)
    """
    found = _LATER.match(text)
    return bool(found and year and int(found["year"]) > year)


def meant_here(text: str, where: tuple[int, int], paths: Paths, context: Context) -> Paths:
    """What a name in ``text``, which stands for ``paths`` in this section, stands for here."""
    section = context.section
    if section is None or not paths:
        return paths
    name = text[slice(*where)]
    if paths[0] == _FOREIGN:
        if text.lstrip().startswith(_ASIDES):
            context.once.add(_NESTED)
        elif name.startswith("国") and _NESTED in context.once:
            return ()
    if context.subjects == (_YEAR_OF.get(name),) and _COMPARES.match(text, where[1]):
        return context.subjects
    if context.of_year and name in _TOTAL_SIDES:
        return (section.sides[0][_TOTAL_SIDES.index(name)],)
    if section.sides and name in _BARE and text[where[0] - 1 : where[0]] not in _STOPS:
        return ()
    if section.sides and name in _EITHER and not (context.plain or _PLANNED.match(text, where[1])):
        return ()
    if context.grand and section.grand and paths[0] == section.grand[0] and "总计" in name:
        return (section.grand[1],)
    if section.sides and paths[0] in section.sides[0] and _SIDE_ONLY.fullmatch(name):
        return _same_side(paths, section.sides, context)
    return paths


def _same_side(paths: Paths, sides: tuple[tuple[str, str], ...], context: Context) -> Paths:
    """本年支出 is that of the budget whose income or expenditure was named before it."""
    side = sides[0].index(paths[0])
    before = context.subjects[:1]
    named = next((pair for pair in sides if before and before[0] in pair), None)
    return (named[side],) if named else paths


def apart(text: str, before: int, start: int) -> bool:
    """Whether no name that is known, which ended at ``before``, stands in the clause of ``start``."""
    return before < 0 or bool(_APART.search(text, before, start))
