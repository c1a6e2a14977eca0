"""CL510: 名词解释张冠李戴 / a definition names another item."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import text_finding, touched
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

TOPICS = {
    "基本养老保险": "养老", "养老保险": "养老", "职业年金": "年金", "基本医疗保险": "医疗",
    "医疗保险": "医疗", "公务员医疗补助": "医疗", "公费医疗": "医疗", "失业保险": "失业",
    "工伤保险": "工伤", "生育保险": "生育", "住房公积金": "公积金", "提租补贴": "提租",
    "购房补贴": "购房", "住房补贴": "购房", "抚恤": "抚恤", "事业单位医疗": "医疗",
    "行政单位医疗": "医疗",
}  # fmt: skip
"""Topics of items, each with its family: a definition may use any word of its own family."""

_ENTRY = pattern(
    rf"(?P<name>(?:{HAN}|[（）()、]){{2,24}}?)\s?(?:[（(]项[）)]\s?[：:，]\s?(?:反映|指|是指|主要)?"
    r"|(?<!包括)[：:，]\s?(?:反映|指|是指))"
)
_BEGINNINGS = (r"项[）)]\s?[：:，]", *(rf"{mark}\s?(?:反映|指|是指)" for mark in "：:，"))
"""Where a definition begins; most paragraphs have none."""

_BEGINNING = pattern("|".join(_BEGINNINGS))
_BEFORE = 26
"""The most that an entry has before its definition: a name, a blank, a bracket."""

_ABOVE = pattern(r"[（(][类款][）)]")
_OBJECT = pattern(
    rf"(?:缴纳|缴存|支付|发放|计提|缴付|补助|安排)的?(?:职工|单位|人员)?(?P<object>{HAN}{{2,30}})"
)


@rule(
    "CL510",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "六、名词解释\n"
        "1.机关事业单位基本养老保险缴费支出（项）：指单位按规定为职工缴纳的基本养老保险费。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "六、名词解释\n"
        "1.机关事业单位基本养老保险缴费支出（项）：指单位按规定为职工缴纳的失业保险费。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """The definition of an item must be about it, not about another one."""
    for block in touched(case, *_BEGINNINGS):
        begun = _BEGINNING.search(block.text)
        entry = _ENTRY.search(block.text, max(begun.start() - _BEFORE, 0)) if begun else None
        if entry is None:
            continue
        own = _topics(entry["name"])
        match = _OBJECT.search(block.text, entry.end())
        if not own or match is None:
            continue
        said = _topics(match["object"])
        if said and not said & own:
            start = match.start("object")
            spoken = next(t for t in TOPICS if t in match["object"])
            at = start + match["object"].index(spoken)
            wanted = next(t for t in TOPICS if t in entry["name"])
            term = _ABOVE.split(entry["name"])[-1]
            yield text_finding("CL510", "error", block, at, at + len(spoken), wanted, term=term)


def _topics(text: str) -> set[str]:
    """The families of the topics that ``text`` names."""
    return {family for topic, family in TOPICS.items() if topic in text}
