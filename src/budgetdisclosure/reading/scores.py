"""Scores in narrative that are printed without 分: 自评得分95.6，."""

from collections.abc import Iterator

from budgetdisclosure.figures import Measure, Numeral, normal
from budgetdisclosure.lazy import pattern

_SCORE = pattern(
    r"(?:得分|评分|自评分|评价分)(?:数|值)?(?:[为是:：\s“\"]|达到?)*"
    r"(?P<score>\d{1,3}(?:\.\d{1,4})?)(?=[”\"]|\s*(?:[，。；、,;)）]|$))"
)


def scores(text: str) -> Iterator[Numeral]:
    """The scores of ``text`` that no unit follows.

    >>> [str(n.figure) for n in scores("自评得分95.6，评价得分“88”分，得分率90%，平均得分91分")]
    ['95.6分', '88分']
    """
    for match in _SCORE.finditer(normal(text)) if "分" in text else ():
        start, end = match.span("score")
        yield Numeral(start=start, end=end, number_end=end, figure=Measure(match["score"]))
