"""The titles of a document that name the accounts and a year."""

from collections import Counter

from attrs import frozen

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

from .bodies import without_lead
from .name import cover_lines

_TITLE = pattern(
    rf"(?:{HAN}|[（）“”]){{0,40}}?(?P<year>20\d\d)年(?:度|年度)?(?:{HAN}|[（）“”\s]){{0,40}}?(?P<kind>决算|(?<!公共)(?<!基金)(?<!经营)预算)"
    r"(?!数|执行|调整|安排|批复|的|比|为|增|减|法|[^。；]{0,30}[\d。；])"
)
_OPENING, _COVER, _ELSEWHERE = 10, 10, 2
_FIRST = 8
_LONGEST = 48


@frozen
class Titles:
    """How much speaks for each year and each kind in titles."""

    years: Counter[int]
    kinds: Counter[str]


def titles_of(lines: tuple[str, ...]) -> Titles:
    """What the titles name; those on the cover and at the head weigh most.

    >>> titles_of(("某某市水务局", "2024年度部门决算")).kinds
    Counter({'final': 20})
    """
    found = Titles(Counter(), Counter())
    _count(found, "".join(cover_lines(lines)), _COVER)
    for index, line in enumerate(lines):
        if "决算" not in line and "预算" not in line:
            continue
        if index < _FIRST:
            _count(found, without_lead(line).split("  ")[0], _OPENING)
        elif len(line) <= _LONGEST:
            _count(found, without_lead(line), _ELSEWHERE)
    return found


def _count(found: Titles, text: str, weight: int) -> None:
    match = _TITLE.match(text)
    if match:
        found.years[int(match["year"])] += weight
        found.kinds["final" if match["kind"] == "决算" else "budget"] += weight
