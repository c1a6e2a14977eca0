"""Ranks in narrative: 全市第4."""

from collections.abc import Iterator

from budgetdisclosure.figures import Count, Numeral, normal
from budgetdisclosure.lazy import pattern

_RANK = pattern(
    r"(?:全[国省市区县]|自贸区|排名|位居|位列|名列|居|列|排)(?:[^，。；\d]{0,4})?第(?P<rank>\d{1,3})(?![\d年月部条次届批期章节款项])"
)
UNIT = "名次"


def ranks(text: str) -> Iterator[Numeral]:
    """The ranks of ``text``; they are no figures in the count of coverage.

    >>> [str(n.figure) for n in ranks("任务完成率全市第4，自贸区第1；第3批")]
    ['4名次', '1名次']
    """
    for match in _RANK.finditer(normal(text)) if "第" in text else ():
        start, end = match.span("rank")
        yield Numeral(start=start, end=end, number_end=end, figure=Count(int(match["rank"]), UNIT))
