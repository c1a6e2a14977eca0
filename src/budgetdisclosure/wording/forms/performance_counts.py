"""绩效自评的项目4个，涉及预算金额20万元: the departmental paragraph on performance."""

import re
from collections.abc import Iterator

from budgetdisclosure.figures import Amount, Count, Figure, Measure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

Named = tuple[str, tuple[str, ...], re.Pattern[str]]
_SUMMARY = "performance.summary"
_NUMBER = r"(?:数量?|共|为|有|计|：|:|\s)*$"
_OF = r"(?:的|的?20\d\d年度?的?)?"
_COUNTS = (
    (
        "targeted",
        ("绩效目标",),
        rf"(?:编报|编制|填报|设定|设置)(?:了)?绩效目标{_OF}(?:预算)?(?:支出)?项目{_NUMBER}",
    ),
    (
        "tracked",
        ("绩效",),
        rf"绩效(?:跟踪|监控|运行监控)(?:评价)?{_OF}(?:预算)?(?:支出)?项目{_NUMBER}",
    ),
    ("evaluated", ("绩效自评",), rf"绩效自评(?:价)?{_OF}(?:预算)?(?:支出)?项目{_NUMBER}"),
    (
        "rectified",
        ("整改",),
        rf"(?:已经?)?(?:完成整改|整改完成|整改完毕|整改到位)(?:的)?(?:问题)?{_NUMBER}",
    ),
    ("rectifying", ("整改",), rf"(?:正在|尚在|仍在)整改(?:中)?(?:的)?(?:问题)?{_NUMBER}"),
    ("problems", ("问题",), rf"(?:发现|存在|查出)(?:的)?问题{_NUMBER}"),
)
_GRADES = (
    ("unqualified", ("不合格", "差"), "不合格|较?差"),
    ("qualified", ("合格", "中", "一般"), "合格|中|一般"),
    ("excellent", ("优",), "优秀?"),
    ("good", ("良",), "良好?"),
)
"""Each name with the words of which its pattern holds one."""

_AFTER = (
    (
        "evaluated",
        ("自评",),
        pattern(
            r"\s?(?:[^，。；\d]{0,16}?)项目[^，。；\d]{0,6}?(?:开展|进行|实施)(?:了)?[^，。；\d]{0,8}?自评"
        ),
    ),
    *(
        (
            name,
            clues,
            pattern(
                rf"\s?项目[^，。；\d]{{0,12}}?(?:等级|结果|评级|评价|自评)?(?:为|是)[“\"‘](?:{words})[”\"’]"
            ),
        )
        for name, clues, words in _GRADES
    ),
)
"""What is told behind the count: 对6个项目开展绩效自评, 4个项目自评等级为“优”."""

_INVOLVED = pattern(
    r"自评(?:[^。]{0,20}。)?[^。]{0,20}涉及(?:预算)?(?:支出)?项目(?:共|数量?|为|计|\s)*$"
)
_PATTERNS = (
    *((name, clues, pattern(words)) for name, clues, words in _COUNTS),
    *(
        (
            name,
            clues,
            pattern(
                rf"[“\"‘](?:{words})[”\"’]{_NUMBER}|[“\"‘]?(?<!不)(?:{words})[”\"’]?(?:等?级)?(?:的)?(?:项目){_NUMBER}"
            ),
        )
        for name, clues, words in _GRADES
    ),
)
_CLUE = pattern(rf"[目改成毕位的题中”\"’]{_NUMBER}")
"""The last letter of what each of these patterns names. Python skips fast to a set of letters."""

_MONEY = pattern(r"(?:涉及|资金|金额)[^，。；\d]{0,12}(?:为|共|计|：|:|\s)*$")
_SCORE = pattern(r"平均(?:得)?分(?:数|值)?(?:为|是|达到?|：|:|\s)*$")
_LONGEST_TAIL = 60
_WITH_MONEY = ("targeted", "tracked", "evaluated")
_WORDS = {
    "targeted": "编报绩效目标的项目",
    "tracked": "绩效跟踪评价的项目",
    "evaluated": "绩效自评的项目",
    "rectified": "已经完成整改的",
    "rectifying": "正在整改的",
    "problems": "自评中共发现问题",
    "unqualified": "绩效评级为“不合格”的项目",
    "qualified": "绩效评级为“合格”的项目",
    "excellent": "绩效评级为“优”的项目",
    "good": "绩效评级为“良”的项目",
    "average_score": "平均得分",
}


class PerformanceCountsForm(SentenceForm):
    """Projects with targets, tracked, evaluated and rated; problems found and put right.

    Later counts of the same kind are of other projects (key ones, those of one unit).
    """

    name = "performance_counts"
    order = 3
    section = "F10"

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact of the section on performance."""
        name = _name(lead, figure, context)
        if name is None:
            return ()
        path = f"{_SUMMARY}.{name}"
        if path in context.once:
            return ()
        context.once.add(path)
        context.subjects = (path,)
        return (Draft(kind=Kind.FACT, path=path, subject=path),)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """The usual words + count, score, or the money involved."""
        name = draft.path.rpartition(".")[2]
        return f"{words or _WORDS.get(name, '涉及预算金额')}{figure}"


def _name(lead: Lead, figure: Figure, context: Context) -> str | None:
    text = lead.text
    if isinstance(figure, Count):
        tail = text[-_LONGEST_TAIL:]
        patterns = _told_in(tail, _PATTERNS) if _CLUE.search(tail) else ()
        found = [(m.start(), name) for name, p in patterns if (m := p.search(tail))]
        if found:
            return max(found)[1]
        if "涉及" in tail and _INVOLVED.search(text):
            return "evaluated"
        after = _told_in(lead.after, _AFTER) if "项目" in lead.after else ()
        return next((name for name, p in after if p.match(lead.after)), None)
    if isinstance(figure, Measure) and figure.unit == "分" and _SCORE.search(text):
        return "average_score"
    last = context.subjects[0].rpartition(".")[2] if context.subjects else ""
    if isinstance(figure, Amount) and last in _WITH_MONEY and _MONEY.search(text):
        return f"{last}_amount"
    return None


def _told_in(text: str, all_of: tuple[Named, ...]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Those patterns that ``text`` has a word of."""
    return ((name, p) for name, clues, p in all_of if any(clue in text for clue in clues))


FORM = PerformanceCountsForm()
