"""Names with other words before them: 基本建设类项目支出 is a part of 项目支出, not the same again."""

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.wording import Context
from budgetdisclosure.wording.labels import Paths

_CLAUSE = pattern(r"[^，,；;：:、。（(]*$")
_WORDS = (
    r"其中|本年度?|当年|全年|年度|20\d\d年度?|[本我](?:部门|单位|级|[局委办院校会馆所中心]+)?|部门|单位|全部|实际|累计"
    r"|共[有计]?|合计|总计|总额|支出|收入|决算|预算|数|安排|开支|发生|使用|用于|通过|以及|[的和与及或为是中在按由“”\"\s]"
)
_USUAL_OF_ALL = pattern(rf"(?:{_WORDS})")
_USUAL = pattern(rf"(?:{_WORDS}|财政拨款|一般公共预算|公共预算|财政|拨款)")
_OF_ALL = ("expenditure.", "three_public.")
_LETTER = pattern(HAN)
_FIRST_OF = pattern(r"其中[：:，,]?\s*(?:本年度?|当年)?的?$")
_TO_FIGURE = pattern(r"(?:决算)?数?(?:为|是|共|计|：|:|\s)*$")
_LISTS = pattern(r"其中|包括|中[，,]|有?[：:]")
_OF_LINE = ("basic.general_public", "basic.", "general_public.basic", "general_public.project")


def is_part(text: str, where: tuple[int, int], paths: Paths, context: Context) -> bool:
    """Whether the name in ``text``, right before a figure, is a part of what was told under it.

    Parts are told in the same sentence, or behind 其中 and the like in the same paragraph.

    >>> from budgetdisclosure.wording import Context
    >>> told = Context(told_here={"expenditure.project"})
    >>> is_part("其中：基本建设类项目支出", (8, 12), ("expenditure.project",), told)
    True
    >>> is_part("其中：本年项目支出", (5, 9), ("expenditure.project",), told)
    False
    >>> told = Context(told_here={"fiscal.expenditure"}, stated=("fiscal.expenditure",))
    >>> is_part("其中：当年财政拨款支出", (5, 11), ("fiscal.expenditure",), told)
    True
    """
    start, end = where
    if paths[0] not in context.told_here or not _TO_FIGURE.match(text, end):
        return False
    if paths[0] not in context.stated and not (context.within or _LISTS.search(text, 0, start)):
        return False
    grand = (context.section and context.section.grand) or ()
    if paths[0] in context.stated and paths[0] not in grand and _FIRST_OF.search(text, 0, start):
        return True
    clause = _CLAUSE.search(text, 0, start)
    usual = _USUAL_OF_ALL if paths[0].startswith(_OF_ALL) else _USUAL
    before = usual.sub("", clause[0]) if clause else ""
    return _LETTER.search(before) is not None


def is_of_line(paths: Paths, context: Context) -> bool:
    """Whether 基本支出 behind 教育支出（类）30万元，其中 is that of the line, which the model does not keep."""
    of_line = bool(context.head) and ".functions." in context.head[0]
    return of_line and bool(paths) and paths[0].startswith(_OF_LINE)
